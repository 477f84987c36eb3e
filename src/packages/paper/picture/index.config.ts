export default definePageConfig({ navigationBarTitleText: '做成图片', enablePageMeta: true })
