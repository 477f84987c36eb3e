export default definePageConfig({
  navigationBarTitleText: '公益项目',
  enablePageMeta: true,
  enableShareAppMessage: true,
  enablePullDownRefresh: true
})
