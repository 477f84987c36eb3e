export default definePageConfig({ navigationBarTitleText: '答复异议', enablePageMeta: true })
