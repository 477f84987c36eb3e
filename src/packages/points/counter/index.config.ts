export default definePageConfig({ navigationBarTitleText: '交付', enablePageMeta: true })
