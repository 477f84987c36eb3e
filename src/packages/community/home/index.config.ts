export default definePageConfig({ navigationBarTitleText: '这一户', enablePageMeta: true })
