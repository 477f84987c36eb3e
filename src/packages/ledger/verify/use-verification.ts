/** Reckoning a month over on this phone, and remembering what was seen. */
import { useState } from 'react'
import type { BookView } from 'types/ledger'
import { call } from '@/cloud/call'
import { type Trouble, troubleOf } from '@/cloud/errors'
import { serverNow } from '@/cloud/server-time'
import { recall, remember } from '@/cloud/storage'
import { chinaMonth } from '@/ui/time'
import type { BookRef } from '../use-book-ref'
import type { Source } from './gather'
import { type Reckoned, type Seen, verifyMonth } from './verify-month'

/** Sealing takes two minutes; what is older than this and lies in no block was kept out of it. */
const SEALED_WITHIN_MS = 10 * 60_000

const bookOf = ({ kind, scope }: BookRef): string => `${kind}@${scope}`

function sourceOf({ kind, scope }: BookRef, { anchors, months, openedAt, seal, frozen }: BookView): Source {
  const now = serverNow()
  return {
    book: bookOf({ kind, scope }),
    month: (month, after) => call('ledger.month', { kind, scope, month, ...(after ? { after } : {}) }),
    seals: from => call('ledger.seals', { kind, scope, from }),
    anchors,
    trials: months.flatMap(({ month, state, code }) => (state === 'closed' && code ? [{ month, code }] : [])),
    opened: chinaMonth(openedAt),
    running: chinaMonth(now),
    blocks: seal.no,
    ...(frozen ? {} : { sealedBefore: now - SEALED_WITHIN_MS })
  }
}

export function useVerification(ref: BookRef) {
  const [step, setStep] = useState('')
  const [outcome, setOutcome] = useState<{ month: string; reckoned: Reckoned }>()
  const [trouble, setTrouble] = useState<Trouble>()

  async function verify(month: string, book: BookView): Promise<void> {
    if (step) return
    const key = `ledger-seen/${bookOf(ref)}`
    setTrouble(undefined)
    setOutcome(undefined)
    try {
      const reckoned = await verifyMonth(sourceOf(ref, book), month, recall<Seen>(key), setStep)
      // What was found wrong must not become what is remembered.
      if (reckoned.findings.length === 0 && reckoned.head) remember(key, reckoned.head)
      setOutcome({ month, reckoned })
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      setStep('')
    }
  }

  return { verify, step, outcome, trouble }
}
