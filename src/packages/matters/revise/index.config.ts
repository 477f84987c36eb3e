export default definePageConfig({ navigationBarTitleText: '改一改', enablePageMeta: true })
