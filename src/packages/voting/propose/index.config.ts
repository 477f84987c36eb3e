export default definePageConfig({ navigationBarTitleText: '发起表决', enablePageMeta: true })
