export default definePageConfig({ navigationBarTitleText: '问账', enablePageMeta: true })
