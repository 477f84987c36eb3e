export default definePageConfig({
  navigationBarTitleText: '记收入',
  enablePageMeta: true,
  enablePullDownRefresh: false
})
