export default definePageConfig({ navigationBarTitleText: '给我的通知', enablePageMeta: true })
