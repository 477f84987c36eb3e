/** Which object a page is about: `?id=` of its address, or the scene of a scanned code. */
import { useRouter } from '@tarojs/taro'

export function useId(): string {
  const { id, scene } = useRouter().params
  return id ?? decodeURIComponent(scene ?? '')
}
