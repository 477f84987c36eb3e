export default definePageConfig({ navigationBarTitleText: '要打印的表', enablePageMeta: true })
