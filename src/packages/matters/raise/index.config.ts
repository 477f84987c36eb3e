export default definePageConfig({ navigationBarTitleText: '我有事说', enablePageMeta: true })
