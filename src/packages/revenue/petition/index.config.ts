export default definePageConfig({ navigationBarTitleText: '要求审计', enablePageMeta: true })
