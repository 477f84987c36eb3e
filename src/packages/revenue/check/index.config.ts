export default definePageConfig({ navigationBarTitleText: '核对一笔', enablePageMeta: true })
