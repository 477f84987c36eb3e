export default definePageConfig({
  navigationBarTitleText: '这个会',
  enablePageMeta: true,
  enableShareAppMessage: true,
  enablePullDownRefresh: true
})
