export default definePageConfig({
  navigationBarTitleText: '申请支出',
  enablePageMeta: true,
  enablePullDownRefresh: false
})
