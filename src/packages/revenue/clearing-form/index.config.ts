export default definePageConfig({ navigationBarTitleText: '登记清收', enablePageMeta: true })
