export default definePageConfig({ navigationBarTitleText: '清收', enablePageMeta: true })
