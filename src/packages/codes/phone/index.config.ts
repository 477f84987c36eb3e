export default definePageConfig({ navigationBarTitleText: '我的工作电话', enablePageMeta: true })
