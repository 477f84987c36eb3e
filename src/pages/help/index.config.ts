export default definePageConfig({ navigationBarTitleText: '互助', enablePageMeta: true })
