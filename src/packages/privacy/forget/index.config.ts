export default definePageConfig({ navigationBarTitleText: '注销', enablePageMeta: true })
