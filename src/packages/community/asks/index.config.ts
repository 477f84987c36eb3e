export default definePageConfig({ navigationBarTitleText: '等着登记的人', enablePageMeta: true })
