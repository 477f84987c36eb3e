export default definePageConfig({
  navigationBarTitleText: '同意不同意',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
