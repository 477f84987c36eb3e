export default definePageConfig({
  navigationBarTitleText: '查验证明',
  enablePageMeta: true
})
