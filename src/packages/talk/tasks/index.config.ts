export default definePageConfig({
  navigationBarTitleText: '说定的事',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
