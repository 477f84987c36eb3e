export default definePageConfig({ navigationBarTitleText: '商户结算', enablePageMeta: true })
