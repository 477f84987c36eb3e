export default definePageConfig({
  navigationBarTitleText: '剩下的钱',
  enablePageMeta: true,
  enablePullDownRefresh: false
})
