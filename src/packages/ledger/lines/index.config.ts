export default definePageConfig({
  navigationBarTitleText: '每一笔',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
