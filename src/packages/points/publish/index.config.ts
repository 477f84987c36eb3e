export default definePageConfig({ navigationBarTitleText: '公布积分办法', enablePageMeta: true })
