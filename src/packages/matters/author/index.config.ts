export default definePageConfig({ navigationBarTitleText: '要联系提的人', enablePageMeta: true })
