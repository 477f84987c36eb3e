export default definePageConfig({ navigationBarTitleText: '记账台', enablePageMeta: true })
