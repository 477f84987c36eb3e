export default definePageConfig({ navigationBarTitleText: '积分办法', enablePageMeta: true })
