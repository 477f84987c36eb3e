/** Reckoning a month over on this phone, and remembering what was seen. */
import { useState } from 'react'
import { call } from '@/cloud/call'
import { type Trouble, troubleOf } from '@/cloud/errors'
import { recall, remember } from '@/cloud/storage'
import type { BookRef } from '../use-book-ref'
import { type Reckoned, type Seen, type Source, verifyMonth } from './verify-month'

const bookOf = ({ kind, scope }: BookRef): string => `${kind}@${scope}`

const sourceOf = ({ kind, scope }: BookRef, month: string, anchors: Source['anchors']): Source => ({
  book: bookOf({ kind, scope }),
  month: after => call('ledger.month', { kind, scope, month, ...(after ? { after } : {}) }),
  seals: from => call('ledger.seals', { kind, scope, from }),
  anchors
})

export function useVerification(ref: BookRef) {
  const [step, setStep] = useState('')
  const [outcome, setOutcome] = useState<{ month: string; reckoned: Reckoned }>()
  const [trouble, setTrouble] = useState<Trouble>()

  async function verify(month: string, anchors: Source['anchors']): Promise<void> {
    if (step) return
    const key = `ledger-seen/${bookOf(ref)}`
    setTrouble(undefined)
    setOutcome(undefined)
    try {
      const reckoned = await verifyMonth(sourceOf(ref, month, anchors), recall<Seen>(key), setStep)
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
