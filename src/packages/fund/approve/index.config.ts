export default definePageConfig({
  navigationBarTitleText: '凭什么做',
  enablePageMeta: true,
  enablePullDownRefresh: false
})
