export default definePageConfig({
  navigationBarTitleText: '社区基金',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
