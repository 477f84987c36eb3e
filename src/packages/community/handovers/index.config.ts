export default definePageConfig({ navigationBarTitleText: '易主核对', enablePageMeta: true })
