/** Which code opened the page: `?code=` of its address, or the scene of a scanned code. */
import { useRouter } from '@tarojs/taro'
import { placeCodeIn } from './scene'

export function useCode(): string | undefined {
  const { code, scene } = useRouter().params
  return placeCodeIn(code ?? scene ?? '')
}
