export default definePageConfig({ navigationBarTitleText: '说一说进展', enablePageMeta: true })
