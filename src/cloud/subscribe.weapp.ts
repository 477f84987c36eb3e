/** Asking, at a tap, whether one message of a kind may be sent in WeChat. */
import Taro from '@tarojs/taro'
import type { TemplateKey } from 'types/notices'
import { idsOf } from './templates'

/** Must be called straight from a tap. @returns the kinds that the person allowed. */
export async function askToNotify(keys: readonly TemplateKey[]): Promise<TemplateKey[]> {
  const ids = idsOf(keys)
  if (ids.size === 0) return []
  try {
    const answer: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds: [...ids.keys()], entityIds: [] }))
    }
    return [...ids].filter(([id]) => answer[id] === 'accept').map(([, key]) => key)
  } catch {
    return []
  }
}
