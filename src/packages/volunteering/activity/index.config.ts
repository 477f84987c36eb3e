export default definePageConfig({
  navigationBarTitleText: '这次活动',
  enablePageMeta: true,
  enableShareAppMessage: true,
  enablePullDownRefresh: true
})
