/** Which object a page is about: `?id=` of its address, or the scene of a scanned code. */
import { useParam } from './use-param'

/** A printed code says `<letter>.<id>`, some with more behind another dot. */
const idIn = (scene: string): string => /^[a-z]\.([^.]+)/.exec(scene)?.[1] ?? scene

export function useId(): string {
  const [id, scene] = [useParam('id'), useParam('scene')]
  return id || idIn(scene)
}
