export default definePageConfig({ navigationBarTitleText: '答复评价', enablePageMeta: true })
