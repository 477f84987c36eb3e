export default definePageConfig({ navigationBarTitleText: '谁看过我家的电话', enablePageMeta: true })
