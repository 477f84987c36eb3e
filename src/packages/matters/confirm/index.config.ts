export default definePageConfig({ navigationBarTitleText: '说得对不对', enablePageMeta: true })
