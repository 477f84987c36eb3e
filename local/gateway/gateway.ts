/** Answers one request of the SDK: finds its action, lets the planned fault happen, shapes errors as the platform does. */
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Call, CallLog } from '../hooks/call-log'
import type { Fault, Faults } from '../hooks/faults'
import { StoreError } from '../store/store.port'
import { GatewayError } from './gateway-error'
import type { OpenTransactions } from './open-transactions'
import type { Action, Caller, WireAnswer, WireRequest } from './request'

export type Reply =
  | { kind: 'json'; body: WireAnswer }
  | { kind: 'binary'; bytes: Buffer }
  | { kind: 'status'; status: number }
  /** No answer at all: the connection is cut. */
  | { kind: 'drop' }

export interface GatewayOptions {
  actions: Record<string, Action>
  log: CallLog
  faults: Faults
  /** Absent when escaping writes are allowed, as production allows them. */
  transactions: OpenTransactions | undefined
  abort: (transaction: string) => Promise<void>
  /** Ends a running invocation whose process is supposed to be gone. */
  kill: (token: string, why: string) => void
}

export interface Gateway {
  /** Answers a JSON request. */
  handle(request: WireRequest, caller: Caller): Promise<Reply>
  /** Carries out any other call of an invocation with the same log, faults and deaths. */
  through(call: { action: string; target: string }, caller: Caller, perform: () => Promise<Reply>): Promise<Reply>
  /** From now on nothing that this invocation sends is carried out. */
  bury(token: string): void
  /** Has this invocation died? Its token can never be used again. */
  isBuried(token: string): boolean
}

const conflictMessage =
  '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ' +
  'Please check your request, but if the problem persists, contact us.'

const refusal = (code: string, message: string): Reply => ({
  kind: 'json',
  body: { code, message, requestId: randomUUID() }
})

/** The platform's error answer for anything thrown while an action ran. */
const failureOf = (error: unknown, action: string): Reply => {
  if (error instanceof StoreError || error instanceof GatewayError) return refusal(error.code, error.message)
  const message = error instanceof Error ? error.message : String(error)
  return action.startsWith('database.')
    ? refusal('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`)
    : refusal('SYS_ERR', message)
}

const targetOf = (request: WireRequest): string => {
  const named = request.collectionName ?? request.apiName ?? request.function_name ?? request.path ?? ''
  return typeof named === 'string' ? named : ''
}

const outcomeOf = (reply: Reply): string => {
  if (reply.kind === 'json') return typeof reply.body.code === 'string' ? reply.body.code : 'ok'
  if (reply.kind === 'binary') return 'ok'
  return reply.kind === 'drop' ? 'dropped' : String(reply.status)
}

export const createGateway = ({ actions, log, faults, transactions, abort, kill }: GatewayOptions): Gateway => {
  const dead = new Set<string>()

  const bury = (token: string) => {
    if (token === '') return
    dead.add(token)
    kill(token, 'the process of this invocation is gone')
  }

  const withFault = async (fault: Fault, token: string, perform: () => Promise<Reply>, transaction: unknown) => {
    switch (fault.kind) {
      case 'before':
        bury(token)
        return { kind: 'drop' } as const
      case 'after':
        await perform()
        bury(token)
        return { kind: 'drop' } as const
      case 'answer-lost':
        await perform()
        return { kind: 'drop' } as const
      case 'conflict':
        if (typeof transaction === 'string') await abort(transaction).catch(() => undefined)
        return refusal('DATABASE_TRANSACTION_CONFLICT', conflictMessage)
      case 'delay':
        await wait(fault.ms ?? 0)
        return dead.has(token) ? ({ kind: 'drop' } as const) : perform()
      case 'meanwhile':
        await fault.run?.()
        return dead.has(token) ? ({ kind: 'drop' } as const) : perform()
      case 'code': {
        const code = fault.code ?? 'SYS_ERR'
        return refusal(code, fault.message ?? code)
      }
      case 'status':
        return { kind: 'status', status: fault.status ?? 500 } as const
    }
  }

  const attempt = async (call: Call, caller: Caller, perform: () => Promise<Reply>, transaction: unknown) => {
    if (dead.has(caller.token)) return { kind: 'drop' } as const
    const fault = faults.next(caller.token, call)
    return fault ? withFault(fault, caller.token, perform, transaction) : perform()
  }

  const logged = async (
    named: { action: string; target: string },
    caller: Caller,
    perform: () => Promise<Reply>,
    transaction?: unknown
  ) => {
    const { call, end } = log.start(caller.token, named.action, named.target)
    const reply = await attempt(call, caller, perform, transaction)
    end(outcomeOf(reply))
    return reply
  }

  const act = async (request: WireRequest, caller: Caller): Promise<Reply> => {
    const name = String(request.action)
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined
    if (!action) return refusal('INVALID_PARAM', `unknown action ${name}`)
    try {
      transactions?.check(caller.token, request)
      return { kind: 'json', body: { requestId: randomUUID(), ...(await action(request, caller)) } }
    } catch (error) {
      return failureOf(error, name)
    }
  }

  return {
    bury,
    isBuried: token => dead.has(token),
    through: (named, caller, perform) =>
      logged(named, caller, () => perform().catch(error => failureOf(error, named.action))),
    handle: async (request, caller) => {
      const named = { action: String(request.action), target: targetOf(request) }
      const reply = await logged(named, caller, () => act(request, caller), request.transactionId)
      if (reply.kind === 'json') transactions?.learn(caller.token, request, reply.body)
      return reply
    }
  }
}
