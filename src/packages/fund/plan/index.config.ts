export default definePageConfig({
  navigationBarTitleText: '写计划',
  enablePageMeta: true,
  enablePullDownRefresh: false
})
