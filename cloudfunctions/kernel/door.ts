/** The one door: parse, who is calling, may they, run, answer. Every operation goes through here and nowhere else. */

import { type Answer, type Call, callSchema } from 'types/contract'
import * as z from 'zod/mini'
import type { Actor } from './actor'
import { audit, type Outcome } from './audit'
import { mayThey } from './authority'
import type { Context, Deliver } from './context'
import type { Handler } from './handler'
import { issuePass, readPass } from './pass'
import { personIdOf } from './person-id'
import type { Caller, Ports } from './ports'
import { createRateLimiter } from './rate'
import { isRefusal, type Refusal, refuse } from './refusal'
import { sha256 } from './secrets'

export interface House {
  ports: Ports
  /** What the platform says of this invocation. */
  caller: () => Caller
  handlers: readonly Handler[]
  /** The person's homes and posts, read from the database. */
  rightsOf: (ports: Ports, personId: string) => Promise<Pick<Actor, 'homes' | 'posts'>>
  deliver: Deliver
}

type Answered = Answer<unknown>

export function createDoor(house: House): (event: unknown) => Promise<Answered> {
  const byName = new Map(house.handlers.map(handler => [handler.operation.name, handler]))
  const rate = createRateLimiter()
  const { ports } = house

  /** Rights from the pass when it is good, else from the database together with a new pass. */
  async function recognise(openid: string, call: Call, fresh: boolean): Promise<{ actor: Actor; pass?: string }> {
    const personId = personIdOf(ports, openid)
    const carried = call.pass && !fresh ? readPass(ports.secrets, openid, call.pass, ports.now()) : null
    if (carried) return { actor: { personId, openid, ...carried } }
    const rights = await house.rightsOf(ports, personId)
    return { actor: { personId, openid, ...rights }, pass: issuePass(ports.secrets, openid, rights, ports.now()) }
  }

  async function serve(call: Call, handler: Handler, openid: string): Promise<{ value: unknown; pass?: string }> {
    const { operation } = handler
    const at = ports.now()
    const personId = personIdOf(ports, openid)
    const perMinute = operation.perMinute * ports.deployment.rateScale
    if (!rate.admits(`${personId} ${operation.name}`, perMinute, at)) return { value: refuse('too-often') }
    const parsed = z.safeParse(operation.input, call.input)
    if (!parsed.success) return { value: refuse('bad-input', fieldsOf(parsed.error)) }
    const { actor, pass } = await recognise(openid, call, operation.fresh === true)
    let renewed = pass
    const context: Context = {
      ...ports,
      operation,
      actor,
      at,
      requestKey: sha256(`${personId} ${operation.name} ${call.requestId}`),
      contentHash: sha256(JSON.stringify(parsed.data)).slice(0, 16),
      deliver: house.deliver,
      renew: rights => {
        renewed = issuePass(ports.secrets, openid, { homes: rights.homes, posts: rights.posts }, at)
      }
    }
    const refused = admitToScope(context, parsed.data)
    const value = refused ?? (await handler.run(context, parsed.data as never))
    return renewed ? { value, pass: renewed } : { value }
  }

  return async event => {
    const parsed = z.safeParse(callSchema, withoutUserInfo(event))
    const requestId = parsed.success ? parsed.data.requestId : ''
    if (!parsed.success) return refused(refuse('bad-input', fieldsOf(parsed.error)), requestId)
    const { openid, source } = house.caller()
    const handler = byName.get(parsed.data.operation)
    if (!openid || source !== 'person') return refused(refuse('not-signed-in'), requestId)
    if (!handler) return refused(refuse('unknown-operation'), requestId)
    const startedAt = Date.now()
    const done = (outcome: Outcome) =>
      audit({ operation: handler.operation.name, personId: personIdOf(ports, openid), requestId, outcome, startedAt })
    try {
      const { value, pass } = await serve(parsed.data, handler, openid)
      const carried = pass ? { pass } : {}
      if (isRefusal(value)) {
        done({ refused: value.reason })
        return { ...refused(value, requestId), ...carried, at: ports.now() }
      }
      // Nothing leaves that the contract does not name: a field too many is a fault, not a leak.
      const data = z.parse(handler.operation.output, value)
      done('ok')
      return { ok: true, data, requestId, ...carried, at: ports.now() }
    } catch (error) {
      const reference = done({ fault: error })
      return { ok: false, refusal: refuse('went-wrong').toWire(reference), requestId }
    }
  }
}

const refused = (refusal: Refusal, requestId: string): Answered => ({ ok: false, refusal: refusal.toWire(), requestId })

/** The platform adds `userInfo` to what a phone sends; identity is never read from there. */
function withoutUserInfo(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event
  const { userInfo: _ignored, ...rest } = event as Record<string, unknown>
  return rest
}

/** Operations over a scope name it in the input; the right must cover it before anything is read. */
function admitToScope(context: Context, input: unknown): Refusal | null {
  if (context.operation.who.over !== 'scope') return null
  const { scope } = input as { scope: string }
  return mayThey(context.actor, context.operation.who, { scope }, context.at) === 'yes' ? null : refuse('not-allowed')
}

const fieldsOf = (error: { issues: readonly { path: PropertyKey[]; code: string }[] }): string[] =>
  [...new Set(error.issues.map(issue => issue.path.map(String).join('.')))].slice(0, 20)
