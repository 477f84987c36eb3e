export default definePageConfig({ navigationBarTitleText: '办事电话册', enablePageMeta: true })
