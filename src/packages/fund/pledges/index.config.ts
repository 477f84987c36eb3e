export default definePageConfig({
  navigationBarTitleText: '出力出物',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
