export default definePageConfig({ navigationBarTitleText: '这条不妥', enablePageMeta: true })
