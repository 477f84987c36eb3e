export default definePageConfig({
  navigationBarTitleText: '来了谁、帮了多久',
  enablePageMeta: true,
  enablePullDownRefresh: true
})
