export default definePageConfig({ navigationBarTitleText: '要求重办', enablePageMeta: true })
