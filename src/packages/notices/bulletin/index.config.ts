export default definePageConfig({
  navigationBarTitleText: '公告',
  enablePageMeta: true,
  enableShareAppMessage: true
})
