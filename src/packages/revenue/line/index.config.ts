export default definePageConfig({ navigationBarTitleText: '这一笔账', enablePageMeta: true })
