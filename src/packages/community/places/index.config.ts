export default definePageConfig({ navigationBarTitleText: '街道、社区、小区', enablePageMeta: true })
