export default definePageConfig({ navigationBarTitleText: '该收没收的', enablePageMeta: true })
