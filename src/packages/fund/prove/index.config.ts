export default definePageConfig({
  navigationBarTitleText: '为什么需要',
  enablePageMeta: true,
  enablePullDownRefresh: false
})
