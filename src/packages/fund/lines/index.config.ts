export default definePageConfig({
  navigationBarTitleText: '基金流水',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
