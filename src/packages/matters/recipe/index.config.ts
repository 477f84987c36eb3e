export default definePageConfig({
  navigationBarTitleText: '一个办法',
  enablePageMeta: true,
  enableShareAppMessage: true
})
