export default definePageConfig({ navigationBarTitleText: '兑换码', enablePageMeta: true })
