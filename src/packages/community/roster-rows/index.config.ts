export default definePageConfig({ navigationBarTitleText: '拿不准的行', enablePageMeta: true })
