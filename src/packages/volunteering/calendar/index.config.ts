export default definePageConfig({
  navigationBarTitleText: '活动日历',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
