export default definePageConfig({
  navigationBarTitleText: '一笔账',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
