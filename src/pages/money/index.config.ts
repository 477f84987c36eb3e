export default definePageConfig({ navigationBarTitleText: '公账', enablePageMeta: true, enablePullDownRefresh: true })
