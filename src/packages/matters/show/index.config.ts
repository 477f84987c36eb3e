export default definePageConfig({
  navigationBarTitleText: '这件事',
  enablePageMeta: true,
  enableShareAppMessage: true,
  enablePullDownRefresh: true
})
