export default definePageConfig({
  navigationBarTitleText: '表决',
  enablePageMeta: true,
  enableShareAppMessage: true,
  enablePullDownRefresh: true
})
