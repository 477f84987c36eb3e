export default definePageConfig({
  navigationBarTitleText: '证明和月表',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
