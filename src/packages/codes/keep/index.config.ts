export default definePageConfig({ navigationBarTitleText: '楼码和意见箱', enablePageMeta: true })
