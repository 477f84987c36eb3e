/** A write that a person makes: one request id from opening the form until it is answered, one act at a time. */
import { useRef, useState } from 'react'
import { call } from './call'
import type { InputOf, OperationName, OutputOf } from './contract'
import { LostError, type Trouble, troubleOf } from './errors'
import { queryClient } from './query'
import { newRequestId } from './request-id'
import { forget, recall, remember } from './storage'

interface Write<N extends OperationName> {
  /** @returns the answer, or undefined when it was refused, lost, or the same act is still under way. */
  act: (input: InputOf<N>) => Promise<OutputOf<N> | undefined>
  busy: boolean
  trouble: Trouble | undefined
}

/** The id of an act that may be half way there survives a killed app, together with its draft. */
function idFor(key: string): string {
  const kept = recall<string>(`request/${key}`)
  if (kept) return kept
  const made = newRequestId()
  remember(`request/${key}`, made)
  return made
}

/** @param about what it is done to, e.g. the id of the matter; acts on different things never share a request id. */
export function useWrite<N extends OperationName>(operation: N, about = ''): Write<N> {
  const key = `${operation}/${about}`
  const underWay = useRef(false)
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | undefined>()

  async function act(input: InputOf<N>): Promise<OutputOf<N> | undefined> {
    if (underWay.current) return undefined
    underWay.current = true
    setBusy(true)
    setTrouble(undefined)
    try {
      const answer = await call(operation, input, { requestId: idFor(key) })
      forget(`request/${key}`)
      void queryClient.invalidateQueries()
      return answer
    } catch (error) {
      if (!(error instanceof LostError)) forget(`request/${key}`)
      setTrouble(troubleOf(error))
      return undefined
    } finally {
      underWay.current = false
      setBusy(false)
    }
  }

  return { act, busy, trouble }
}
