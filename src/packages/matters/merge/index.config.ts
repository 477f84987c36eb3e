export default definePageConfig({ navigationBarTitleText: '并到一起', enablePageMeta: true })
