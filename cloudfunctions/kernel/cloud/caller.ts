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

/** Everything that somebody other than the platform can be behind: a phone, a tool, an address, another function. */
const SOMEBODY = /wx_client|wx_devtools|wx_http|wx_crawler|wx_localdebug|wx_paycallback|scf/

/**
 * Whether this invocation is a message push. A caller can make up the event, never where it comes from; and to what a
 * phone sends the platform adds `userInfo`. A push may carry the openid of the person it is about.
 */
export function isPush(event: object): boolean {
  const { SOURCE } = cloud.getWXContext()
  return !SOMEBODY.test(String(SOURCE ?? '')) && process.env.TRIGGER_SRC !== 'timer' && !('userInfo' in event)
}
