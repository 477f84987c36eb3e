export default definePageConfig({ navigationBarTitleText: '这件事', enablePageMeta: true, enablePullDownRefresh: true })
