export default definePageConfig({ navigationBarTitleText: '我的事', enablePageMeta: true })
