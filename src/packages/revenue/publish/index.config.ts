export default definePageConfig({ navigationBarTitleText: '结账和公示', enablePageMeta: true })
