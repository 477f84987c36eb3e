export default definePageConfig({ navigationBarTitleText: '公益超市', enablePageMeta: true })
