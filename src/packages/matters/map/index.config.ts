export default definePageConfig({ navigationBarTitleText: '民生地图', enablePageMeta: true })
