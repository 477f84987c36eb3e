export default definePageConfig({ navigationBarTitleText: '办事电话', enablePageMeta: true })
