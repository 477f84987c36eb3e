export default definePageConfig({ navigationBarTitleText: '样张', enablePageMeta: true })
