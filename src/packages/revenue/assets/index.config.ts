export default definePageConfig({ navigationBarTitleText: '共有资产', enablePageMeta: true })
