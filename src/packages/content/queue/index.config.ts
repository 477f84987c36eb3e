export default definePageConfig({ navigationBarTitleText: '等人看的内容', enablePageMeta: true })
