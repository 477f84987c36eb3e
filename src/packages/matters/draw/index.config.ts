export default definePageConfig({ navigationBarTitleText: '画小区图', enablePageMeta: true })
