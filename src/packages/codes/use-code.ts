/** Which code opened the page: `?code=` of its address, or the scene of a scanned code. */
import { useParam } from '@/session/use-param'
import { placeCodeIn } from './scene'

export function useCode(): string | undefined {
  const [code, scene] = [useParam('code'), useParam('scene')]
  return placeCodeIn(code || scene)
}
