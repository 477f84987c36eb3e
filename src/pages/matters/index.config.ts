export default definePageConfig({ navigationBarTitleText: '说事', enablePageMeta: true, enablePullDownRefresh: true })
