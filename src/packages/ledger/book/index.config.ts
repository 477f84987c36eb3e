export default definePageConfig({
  navigationBarTitleText: '账本',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
