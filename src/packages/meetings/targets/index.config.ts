export default definePageConfig({ navigationBarTitleText: '四个“一”', enablePageMeta: true })
