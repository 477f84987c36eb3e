export default definePageConfig({ navigationBarTitleText: '居民请求改错', enablePageMeta: true })
