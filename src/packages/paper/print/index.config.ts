export default definePageConfig({ navigationBarTitleText: '打印', enablePageMeta: true })
