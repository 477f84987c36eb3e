export default definePageConfig({ navigationBarTitleText: '办理方案', enablePageMeta: true })
