export default definePageConfig({ navigationBarTitleText: '每一笔账', enablePageMeta: true })
