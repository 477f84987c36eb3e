export default definePageConfig({ navigationBarTitleText: '请楼长来登记', enablePageMeta: true })
