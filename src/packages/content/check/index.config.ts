export default definePageConfig({ navigationBarTitleText: '这条内容的检查', enablePageMeta: true })
