export default definePageConfig({ navigationBarTitleText: '照着办', enablePageMeta: true, enableShareAppMessage: true })
