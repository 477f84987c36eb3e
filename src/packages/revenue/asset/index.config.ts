export default definePageConfig({ navigationBarTitleText: '一项资产', enablePageMeta: true })
