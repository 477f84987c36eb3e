export default definePageConfig({
  navigationBarTitleText: '我捐的',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
