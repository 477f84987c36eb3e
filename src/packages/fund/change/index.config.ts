export default definePageConfig({
  navigationBarTitleText: '改变用途',
  enablePageMeta: true,
  enablePullDownRefresh: false
})
