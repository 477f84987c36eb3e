export default definePageConfig({ navigationBarTitleText: '任命', enablePageMeta: true })
