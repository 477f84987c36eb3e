/** The host's notes of one meeting: every entry on the phone at once, sent by itself whenever there is a way. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SheetEntry } from 'types/meeting-day'
import { call } from '@/cloud/call'
import { type Trouble, troubleOf } from '@/cloud/errors'
import { queryClient } from '@/cloud/query'
import { serverNow } from '@/cloud/server-time'
import { BATCH, type Kept, keep, keptOf, settled, stamped, unsent } from './sheet'

const AGAIN_MS = 30_000

export interface HostSheet {
  kept: readonly Kept[]
  sending: boolean
  /** Why the last sending did not succeed. */
  trouble: Trouble | undefined
  /** True when the phone itself is full. */
  full: boolean
  note: (entry: Parameters<typeof stamped>[0], words: string) => void
  send: () => Promise<void>
}

/** The notes on the phone are read anew before each change, so that nothing is lost between two of them. */
export function useSheet(meetingId: string): HostSheet {
  const [kept, setKept] = useState<readonly Kept[]>(() => keptOf(meetingId))
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>()
  const [full, setFull] = useState(false)
  const underWay = useRef(false)

  const put = useCallback(
    (change: (before: readonly Kept[]) => Kept[]) => {
      const after = change(keptOf(meetingId))
      setFull(!keep(meetingId, after))
      setKept(after)
    },
    [meetingId]
  )

  const send = useCallback(async () => {
    if (underWay.current) return
    underWay.current = true
    setSending(true)
    try {
      await sendAll(meetingId, outcomes => put(before => settled(before, outcomes)))
      setTrouble(undefined)
    } catch (error) {
      setTrouble(troubleOf(error))
    } finally {
      underWay.current = false
      setSending(false)
    }
  }, [meetingId, put])

  useEffect(() => {
    void send()
    const timer = setInterval(() => void send(), AGAIN_MS)
    return () => clearInterval(timer)
  }, [send])

  const note: HostSheet['note'] = (entry, words) => {
    put(before => [...before, { entry: stamped(entry, serverNow()), words }])
    void send()
  }
  return { kept, sending, trouble, full, note, send }
}

type Outcomes = Parameters<typeof settled>[1]

/** Page by page, until nothing is left; entries carry their own names, so that sending one twice does no harm. */
async function sendAll(meetingId: string, onOutcomes: (outcomes: Outcomes) => void): Promise<void> {
  for (;;) {
    const waiting = unsent(keptOf(meetingId)).slice(0, BATCH)
    if (waiting.length === 0) return
    const entries: SheetEntry[] = waiting.map(({ entry }) => entry)
    const { outcomes } = await call('meeting.hostSheet', { meetingId, entries })
    onOutcomes(outcomes)
    void queryClient.invalidateQueries()
  }
}
