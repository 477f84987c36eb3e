export default definePageConfig({
  navigationBarTitleText: '这个队',
  enablePageMeta: true,
  enableShareAppMessage: true,
  enablePullDownRefresh: true
})
