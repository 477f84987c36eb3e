export default definePageConfig({ navigationBarTitleText: '登记资产', enablePageMeta: true })
