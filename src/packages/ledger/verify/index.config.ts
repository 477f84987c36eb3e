export default definePageConfig({
  navigationBarTitleText: '自己核对',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
