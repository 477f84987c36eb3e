export default definePageConfig({ navigationBarTitleText: '写成文字', enablePageMeta: true })
