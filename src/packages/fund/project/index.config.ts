export default definePageConfig({
  navigationBarTitleText: '基金项目',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
