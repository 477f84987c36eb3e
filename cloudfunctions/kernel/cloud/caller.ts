/** Who is calling, from the platform's invocation context and from nowhere else. */
import type { Caller } from '../ports'
import { cloud } from './sdk'

export function caller(): Caller {
  const { OPENID, SOURCE } = cloud.getWXContext()
  const source = String(SOURCE ?? '')
  if (source.includes('wx_trigger') || process.env.TRIGGER_SRC === 'timer') return { openid: null, source: 'timer' }
  // A call without a client behind it (server HTTP API, crawler) carries no person, whatever its data says.
  const fromPerson = typeof OPENID === 'string' && OPENID.length > 0 && !/wx_http|wx_crawler|wx_unknown/.test(source)
  return fromPerson ? { openid: OPENID, source: 'person' } : { openid: null, source: 'other' }
}
