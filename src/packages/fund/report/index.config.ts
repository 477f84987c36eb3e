export default definePageConfig({
  navigationBarTitleText: '写报告',
  enablePageMeta: true,
  enablePullDownRefresh: false
})
