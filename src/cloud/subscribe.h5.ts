/** In a browser there is no WeChat to ask: the local cloud plays the person who taps "allow". */
import type { TemplateKey } from 'types/notices'
import { idsOf } from './templates'
import { persona } from './transport.h5'

/** @returns the kinds that were allowed. */
export async function askToNotify(keys: readonly TemplateKey[]): Promise<TemplateKey[]> {
  const ids = idsOf(keys)
  if (ids.size === 0) return []
  const response = await fetch('/demo/subscribe', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-demo-persona': persona() },
    body: JSON.stringify({ templateIds: [...ids.keys()] })
  }).catch(() => undefined)
  if (!response?.ok) return []
  const answer: Record<string, unknown> = await response.json()
  return [...ids].filter(([id]) => answer[id] === 'accept').map(([, key]) => key)
}
