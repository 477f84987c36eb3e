/** What is being raised: kept on the phone at every change, sent once, or handed to the building chief as a recording. */
import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import type { Me } from 'types/community'
import type { Spot } from 'types/matter-parts'
import type { PlanItem } from 'types/places'
import { useRead } from '@/cloud/query'
import { askToNotify } from '@/cloud/subscribe'
import { useWrite } from '@/cloud/use-write'
import type { Place } from '@/session/place'
import { useDraft } from '@/session/use-draft'
import { useParam } from '@/session/use-param'
import { oneLine } from '@/ui/one-line'
import { spotFrom } from '../plan-names'
import { TEXT_MAX, TITLE_MAX, TITLE_MIN } from '../words-fields'
import { type Choice, choicesAt } from './where'

interface RaiseDraft {
  title: string
  text: string
  /** Where; empty until somebody chose. */
  scope: string
  /** Words for the scope, where it is none of the usual ones. */
  placeLabel: string
  spot: Spot | null
  photos: string[]
  voice: string[]
  sensitive: boolean
  behalf: 'nobody' | 'person' | 'home'
  personCode: string
  /** A building's path, its entrance and door as people say them. */
  homeBuilding: string
  homeEntrance: string
  homeDoor: string
  like: string
  likeTitle: string
  /** In elder mode: what is asked now. */
  step: 'what' | 'look'
}

const empty: RaiseDraft = {
  title: '',
  text: '',
  scope: '',
  placeLabel: '',
  spot: null,
  photos: [],
  voice: [],
  sensitive: false,
  behalf: 'nobody',
  personCode: '',
  homeBuilding: '',
  homeEntrance: '',
  homeDoor: '',
  like: '',
  likeTitle: '',
  step: 'what'
}

const NO_ITEMS: readonly PlanItem[] = []
const PERSON_CODE = /^\d{10}$/

const behalfOf = ({ behalf, personCode, homeBuilding, homeEntrance, homeDoor }: RaiseDraft) => {
  if (behalf === 'person' && PERSON_CODE.test(personCode)) return { behalf: { personCode } }
  if (behalf !== 'home' || !homeBuilding || !homeEntrance || !homeDoor) return {}
  return { behalf: { home: `${homeBuilding}/${homeEntrance}/${homeDoor}` } }
}

/** What a code or another page has filled in; taken over once, when the page opens. */
function useFilledIn(items: readonly PlanItem[], change: (some: Partial<RaiseDraft>) => void): void {
  const [scope, placeLabel, spot] = [useParam('scope'), useParam('place'), useParam('spot')]
  const [like, likeTitle] = [useParam('like'), useParam('title')]
  const latest = useRef(change)
  latest.current = change
  useEffect(() => {
    if (scope) latest.current({ scope, placeLabel, spot: null })
    if (like) latest.current({ like, likeTitle })
  }, [scope, placeLabel, like, likeTitle])
  const found = spot ? spotFrom(spot, items) : undefined
  const known = useRef(found)
  known.current = found
  const words = found?.label
  useEffect(() => {
    if (words && known.current) latest.current({ spot: known.current })
  }, [words])
}

export function useRaise(me: Me, place: Place) {
  const [draft, change, clear] = useDraft<RaiseDraft>('matter', empty)
  const [busy, setBusy] = useState({ photos: false, voice: false })
  const { act, busy: sending, trouble } = useWrite('matter.raise')
  const { act: sayAct, busy: handing, trouble: sayTrouble } = useWrite('matter.say')
  const { act: grant } = useWrite('subscription.grant', 'raise')
  const { data: plan } = useRead('plan.show', { scope: place.scope })
  const items = plan?.items ?? NO_ITEMS
  useFilledIn(items, change)
  const choices = choicesAt(me, place)
  const scope = draft.scope || place.scope
  const title = oneLine(draft.title)
  const leave = (id: string) => {
    clear()
    void Taro.redirectTo({ url: `/packages/matters/show/index?id=${id}` })
  }
  const send = async () => {
    const asked = askToNotify(['matter'])
    const made = await act({
      scope,
      title,
      text: draft.text.trim(),
      ...(draft.spot ? { spot: draft.spot } : {}),
      media: [...draft.voice, ...draft.photos],
      sensitive: draft.sensitive,
      ...behalfOf(draft),
      ...(draft.like ? { like: draft.like } : {})
    })
    const templates = await asked
    if (!made) return
    // The matter stands; whether the permission is kept decides only about a WeChat message.
    if (templates.length > 0) void grant({ templates })
    leave(made.id)
  }
  /** Somebody who serves here puts the recording into words. */
  const say = async () => {
    const [media] = draft.voice
    if (!media) return
    const near = choices[0]?.scope ?? scope
    const made = await sayAct({ scope: draft.scope || near, media, ...(draft.spot ? { spot: draft.spot } : {}) })
    if (made) leave(made.id)
  }
  const waiting = busy.photos || busy.voice
  return {
    draft,
    change,
    scope,
    title,
    items,
    choices,
    /** Words heard by the phone become the text; the first of them the line, while it is empty. */
    heard: (text: string) =>
      change({
        text: [draft.text, text].filter(Boolean).join('\n').slice(0, TEXT_MAX),
        ...(title ? {} : { title: firstOf(text) })
      }),
    choose: ({ scope: to }: Choice) => change({ scope: to, placeLabel: '', spot: null }),
    onBusy: (part: 'photos' | 'voice') => (on: boolean) => setBusy(before => ({ ...before, [part]: on })),
    waiting,
    ready: title.length >= TITLE_MIN && !waiting && isComplete(draft),
    send: () => void send(),
    sending,
    trouble,
    say: () => void say(),
    handing,
    sayTrouble
  }
}

export type Raising = ReturnType<typeof useRaise>

const isComplete = (draft: RaiseDraft): boolean => draft.behalf === 'nobody' || 'behalf' in behalfOf(draft)

/** The first clause of what was said, as long as a line may be. */
const firstOf = (text: string): string => (text.split(/[，。！？,.!?\n]/).find(Boolean) ?? text).slice(0, TITLE_MAX)

/** Where it is, in words. */
export function whereOf({ draft, scope, choices, items }: Raising, place: Place): string {
  const named = choices.find(choice => choice.scope === scope)?.text
  const building = items.find(({ id }) => id === scope)?.label
  const words = named ?? (draft.placeLabel || building || place.name)
  return draft.spot ? `${words} · ${draft.spot.label}` : words
}
