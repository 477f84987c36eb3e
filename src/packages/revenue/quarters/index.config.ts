export default definePageConfig({ navigationBarTitleText: '每个季度的公示', enablePageMeta: true })
