export default definePageConfig({ navigationBarTitleText: '还好吗', enablePageMeta: true })
