export default definePageConfig({ navigationBarTitleText: '这里是', enablePageMeta: true })
