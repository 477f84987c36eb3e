export default definePageConfig({ navigationBarTitleText: '上架', enablePageMeta: true })
