export default definePageConfig({
  navigationBarTitleText: '发起项目',
  enablePageMeta: true,
  enablePullDownRefresh: false
})
