/** Catches writes that silently escape an open transaction: the SDK sends no transaction id with them. */
import { GatewayError } from './gateway-error'
import type { WireAnswer, WireRequest } from './request'

const escapingWrites = new Set(['database.insertDocument', 'database.modifyDocument', 'database.removeDocument'])
const busy = /TransactionBusy/

export interface OpenTransactions {
  /** Refuses a write without transaction id while its invocation has a transaction open. */
  check(token: string, request: WireRequest): void
  /** Learns from an answer which transactions of the invocation are open now. */
  learn(token: string, request: WireRequest, answer: WireAnswer): void
}

/** `openMs` is how long the server keeps a transaction at most. */
export const trackTransactions = (now: () => number, openMs: number): OpenTransactions => {
  const open = new Map<string, Map<string, number>>()

  const close = (token: string, id: string) => {
    const mine = open.get(token)
    mine?.delete(id)
    if (mine?.size === 0) open.delete(token)
  }

  return {
    check: (token, request) => {
      const mine = open.get(token)
      if (!mine || request.transactionId !== undefined || !escapingWrites.has(String(request.action))) return
      for (const [id, startedAt] of [...mine]) if (now() - startedAt > openMs) close(token, id)
      if (!open.has(token)) return
      throw new GatewayError(
        'INVALID_PARAM',
        '[Local.WriteOutsideTransaction] this invocation has a transaction open, but the write carries no transaction ' +
          'id: it would stay even if the transaction is rolled back. Use transaction.collection().doc() or add().'
      )
    },
    learn: (token, request, answer) => {
      if (token === '') return
      if (request.action === 'database.startTransaction' && typeof answer.transactionId === 'string') {
        const mine = open.get(token) ?? new Map<string, number>()
        mine.set(answer.transactionId, now())
        open.set(token, mine)
        return
      }
      if (typeof request.transactionId !== 'string') return
      const ended = request.action === 'database.commitTransaction' || request.action === 'database.abortTransaction'
      const failed = typeof answer.code === 'string' && !busy.test(String(answer.message))
      if (ended || failed) close(token, request.transactionId)
    }
  }
}
