export default definePageConfig({ navigationBarTitleText: '写纪要', enablePageMeta: true })
