export default definePageConfig({ navigationBarTitleText: '议决', enablePageMeta: true })
