export default definePageConfig({ navigationBarTitleText: '货架', enablePageMeta: true })
