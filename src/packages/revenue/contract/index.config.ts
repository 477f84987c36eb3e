export default definePageConfig({ navigationBarTitleText: '合同', enablePageMeta: true })
