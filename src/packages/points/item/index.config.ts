export default definePageConfig({ navigationBarTitleText: '换东西', enablePageMeta: true })
