/** Photos and recordings of a form: chosen, sent one after the other with progress, kept by id in the form's draft. */
import { useEffect, useRef, useState } from 'react'
import type { MediaKind, MediaView } from 'types/content'
import { call } from '@/cloud/call'
import type { ChosenFile } from '@/cloud/chosen-file'
import { LostError, RefusalError, troubleOf } from '@/cloud/errors'
import { upload } from '@/cloud/files'
import { useRead } from '@/cloud/query'
import { newRequestId } from '@/cloud/request-id'
import { useMe } from './use-me'

/** What is said beside a recording. */
export interface Said {
  seconds?: number
  text?: string
}

/** One photo or recording of the form, on its way or there. */
export interface MediaItem extends Said {
  /** The id once it is there. */
  key: string
  kind: MediaKind
  state: 'sending' | 'failed' | 'checking' | 'passed' | 'refused'
  /** How much has gone out. */
  percent: number
  /** Where this phone can show or play it. */
  url?: string
  /** Why it failed, in words. */
  trouble?: string
}

/** What is on its way; file id and request id are kept, so that a retry carries on and cannot act twice. */
interface Parcel extends Said {
  key: string
  kind: MediaKind
  file: ChosenFile
  requestId: string
  fileId?: string
  percent: number
  trouble?: string
}

const NOT_SENT = '没有传上去。点一下再传，不会重复。'

const wordsOf = (error: unknown): string =>
  error instanceof RefusalError || error instanceof LostError ? troubleOf(error).message : NOT_SENT

const anew = () => ({ requestId: newRequestId(), percent: 0 })

const shownOf = ({ key, kind, file, percent, trouble, seconds, text }: Parcel): MediaItem => ({
  key,
  kind,
  percent,
  url: file.path,
  state: trouble ? 'failed' : 'sending',
  ...(trouble ? { trouble } : {}),
  ...(seconds === undefined ? {} : { seconds }),
  ...(text === undefined ? {} : { text })
})

const itemOf = ({ id, kind, state, url, seconds, text }: MediaView): MediaItem => ({
  key: id,
  kind,
  state,
  percent: 100,
  ...(url ? { url } : {}),
  ...(seconds === undefined ? {} : { seconds }),
  ...(text === undefined ? {} : { text })
})

interface MediaOptions {
  /** The place it is about. */
  scope: string
  /** Those that are there, as the form's draft keeps them. */
  ids: readonly string[]
  onIds: (ids: string[]) => void
  /** Told when something is on its way, and when nothing is any more: the form should wait before it is sent. */
  onBusy?: (busy: boolean) => void
}

export function useMedia({ scope, ids, onIds, onBusy }: MediaOptions) {
  const { data: me } = useMe()
  const [parcels, setParcels] = useState<readonly Parcel[]>([])
  const [views, setViews] = useState<Readonly<Record<string, MediaView>>>({})
  const latest = useRef(ids)
  latest.current = ids
  const folder = useRef(me?.uploadFolder)
  folder.current = me?.uploadFolder
  const line = useRef(Promise.resolve())

  const missing = ids.filter(id => !views[id])
  const found = useRead('media.show', { ids: missing }, { enabled: missing.length > 0, keep: false })
  const known = new Map([...(found.data?.items ?? []), ...Object.values(views)].map(view => [view.id, view]))

  const busy = parcels.some(parcel => !parcel.trouble)
  const told = useRef(onBusy)
  told.current = onBusy
  useEffect(() => {
    told.current?.(busy)
  }, [busy])

  const patch = (key: string, change: Partial<Parcel>) =>
    setParcels(before => before.map(parcel => (parcel.key === key ? { ...parcel, ...change } : parcel)))

  async function send(parcel: Parcel): Promise<void> {
    const { key, kind, file, requestId, seconds, text } = parcel
    try {
      const to = folder.current ?? (await call('session.open', {})).uploadFolder
      const fileId = parcel.fileId ?? (await upload(to, file, percent => patch(key, { percent })))
      patch(key, { fileId, percent: 100 })
      const said = { ...(seconds === undefined ? {} : { seconds }), ...(text ? { text } : {}) }
      const view = await call('media.add', { scope, fileId, kind, ...said }, { requestId })
      setViews(before => ({ ...before, [view.id]: { ...view, url: file.path } }))
      setParcels(before => before.filter(one => one.key !== key))
      latest.current = [...latest.current, view.id]
      onIds([...latest.current])
    } catch (error) {
      const trouble = wordsOf(error)
      // A refused file is sent anew at the next try; one whose answer was lost is only asked for again.
      if (!(error instanceof RefusalError)) patch(key, { trouble })
      else setParcels(before => before.map(one => (one.key === key ? { ...parcel, ...anew(), trouble } : one)))
    }
  }

  /** One after the other: a weak network brings one whole photo rather than nine halves. */
  const queue = (parcel: Parcel) => {
    line.current = line.current.then(() => send(parcel))
  }

  return {
    items: [...ids.flatMap(id => known.get(id) ?? []).map(itemOf), ...parcels.map(shownOf)] as MediaItem[],
    add: (files: readonly ChosenFile[], kind: MediaKind, said: Said = {}) => {
      const fresh = files.map(file => {
        const requestId = newRequestId()
        return { key: requestId, kind, file, requestId, percent: 0, ...said }
      })
      setParcels(before => [...before, ...fresh])
      for (const parcel of fresh) queue(parcel)
    },
    retry: (key: string) => {
      const parcel = parcels.find(one => one.key === key)
      if (!parcel) return
      const { trouble: _trouble, ...rest } = parcel
      setParcels(before => before.map(one => (one.key === key ? rest : one)))
      queue(rest)
    },
    remove: (key: string) => {
      setParcels(before => before.filter(one => one.key !== key))
      if (latest.current.includes(key)) onIds(latest.current.filter(id => id !== key))
    }
  }
}
