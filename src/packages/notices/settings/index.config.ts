export default definePageConfig({ navigationBarTitleText: '什么时候告诉我', enablePageMeta: true })
