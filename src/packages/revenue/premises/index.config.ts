export default definePageConfig({ navigationBarTitleText: '公共用房', enablePageMeta: true })
