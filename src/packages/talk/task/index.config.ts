export default definePageConfig({
  navigationBarTitleText: '这件说定的事',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
