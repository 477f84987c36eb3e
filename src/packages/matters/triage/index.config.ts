export default definePageConfig({ navigationBarTitleText: '该谁办', enablePageMeta: true })
