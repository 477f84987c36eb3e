export default definePageConfig({ navigationBarTitleText: '进货和损耗', enablePageMeta: true })
