export default definePageConfig({ navigationBarTitleText: '改错', enablePageMeta: true })
