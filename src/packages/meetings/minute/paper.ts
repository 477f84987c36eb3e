/** The minutes while they are being written: rows may be empty, dates and sums are as people type them. */
import type { Minutes, MinutesDraft, MinutesOption } from 'types/minutes'
import type { Role } from 'types/roles'
import { clockField, dayField, momentOf } from '@/ui/day-fields'
import { oneLine } from '@/ui/one-line'
import { fenTyped, yuanField } from '@/ui/yuan'

export interface ViewRow {
  group: string
  text: string
  /** Only when the speaker wants it to stand there. */
  name: string
}

export interface OptionRow {
  title: string
  /** As typed; empty when nobody has asked for a price. */
  yuan: string
  payer: string
  keeper: string
  loses: string
  madeGood: string
  chosen: boolean
}

export interface AgreementRow {
  text: string
  owner: string
  ownerPost?: Role | undefined
  /** `YYYY-MM-DD`; empty until picked. */
  day: string
}

export interface Paper {
  facts: string
  views: ViewRow[]
  options: OptionRow[]
  agreements: AgreementRow[]
  openPoints: string[]
  place: string
  /** `HH:mm`; empty for as called. */
  from: string
  to: string
  recorder: string
  nextDay: string
  nextClock: string
  nextAbout: string
  media: string[]
}

const AGREEMENT_MIN = 4
const WORD_MIN = 2
const DAY_MS = 86_400_000

export const noView: ViewRow = { group: '', text: '', name: '' }
export const noAgreement: AgreementRow = { text: '', owner: '', day: '' }
export const noOption: OptionRow = {
  title: '',
  yuan: '',
  payer: '',
  keeper: '',
  loses: '',
  madeGood: '',
  chosen: false
}

const optionRow = ({ costFen, ...words }: MinutesOption): OptionRow => ({
  ...words,
  yuan: costFen === undefined ? '' : yuanField(costFen)
})

export function paperOf(minutes: Minutes | undefined): Paper {
  const { held, next } = minutes ?? {}
  return {
    facts: minutes?.facts ?? '',
    views: minutes?.views.map(({ group, text, name = '' }) => ({ group, text, name })) ?? [],
    options: minutes?.options?.map(optionRow) ?? [],
    agreements: minutes?.agreements.map(({ doneBy, ...rest }) => ({ ...rest, day: dayField(doneBy) })) ?? [noAgreement],
    openPoints: minutes?.openPoints ?? [],
    place: held?.place ?? '',
    from: held ? clockField(held.from) : '',
    to: held ? clockField(held.to) : '',
    recorder: held?.recorder ?? '',
    nextDay: next ? dayField(next.at) : '',
    nextClock: next ? clockField(next.at) : '',
    nextAbout: next?.about ?? '',
    media: minutes?.media ?? []
  }
}

const someText = (...texts: string[]): boolean => texts.some(text => text.trim() !== '')

const isView = ({ group, text }: ViewRow): boolean => someText(group, text)
const isAgreement = ({ text, owner }: AgreementRow): boolean => someText(text, owner)
const isOption = ({ chosen: _chosen, ...words }: OptionRow): boolean => someText(...Object.values(words))

/** What is wrong with a row that somebody began, field by field. */
export function viewTrouble(row: ViewRow): Partial<ViewRow> {
  if (!isView(row)) return {}
  return {
    ...(row.group.trim().length < WORD_MIN ? { group: '写是哪些人，不写名字' } : {}),
    ...(row.text.trim().length < WORD_MIN ? { text: '写他们怎么说' } : {})
  }
}

export function agreementTrouble(row: AgreementRow): Partial<Record<'text' | 'owner' | 'day', string>> {
  if (!isAgreement(row)) return {}
  return {
    ...(row.text.trim().length < AGREEMENT_MIN ? { text: `至少 ${AGREEMENT_MIN} 个字` } : {}),
    ...(row.owner.trim().length < WORD_MIN ? { owner: '写谁负责' } : {}),
    ...(row.day === '' ? { day: '选一个日子' } : {})
  }
}

export function optionTrouble(row: OptionRow): Partial<Record<'title' | 'yuan', string>> {
  if (!isOption(row)) return {}
  return {
    ...(row.title.trim().length < WORD_MIN ? { title: '写是哪个办法' } : {}),
    ...(row.yuan.trim() !== '' && fenTyped(row.yuan) === undefined ? { yuan: '写成数字，例如 4800 或 4800.50' } : {})
  }
}

export const isSound = ({ views, agreements, options }: Paper): boolean =>
  [...views.map(viewTrouble), ...agreements.map(agreementTrouble), ...options.map(optionTrouble)].every(
    wrong => Object.keys(wrong).length === 0
  )

export const isBlank = ({ facts, views, agreements, openPoints, options }: Paper): boolean =>
  !someText(facts, ...openPoints) && !views.some(isView) && !agreements.some(isAgreement) && !options.some(isOption)

function optionOf({ yuan, chosen, ...words }: OptionRow): MinutesOption {
  const costFen = fenTyped(yuan)
  const { title, payer, keeper, loses, madeGood } = words
  return {
    title: oneLine(title),
    ...(costFen === undefined ? {} : { costFen }),
    payer: oneLine(payer),
    keeper: oneLine(keeper),
    loses: oneLine(loses),
    madeGood: oneLine(madeGood),
    chosen
  }
}

/** Times of day on the day it was called to; an end before the beginning lies after midnight. */
function heldTimes({ from, to }: Paper, startsAt: number) {
  const day = dayField(startsAt)
  const heldFrom = from ? momentOf(day, from) : startsAt
  const end = to ? momentOf(day, to) : undefined
  const heldTo = end !== undefined && end < heldFrom ? end + DAY_MS : end
  return { ...(from ? { heldFrom } : {}), ...(heldTo === undefined ? {} : { heldTo }) }
}

/** As it is sent: rows nobody wrote in are left out; a day lasts until its end. */
export function minutesOf(paper: Paper, startsAt: number): MinutesDraft {
  const { facts, views, agreements, openPoints, options, place, recorder, media } = paper
  return {
    facts: facts.trim(),
    views: views.filter(isView).map(({ group, text, name }) => ({
      group: oneLine(group),
      text: oneLine(text),
      ...(name.trim().length < WORD_MIN ? {} : { name: oneLine(name) })
    })),
    agreements: agreements.filter(isAgreement).map(({ text, owner, ownerPost, day }) => ({
      text: oneLine(text),
      owner: oneLine(owner),
      ...(ownerPost ? { ownerPost } : {}),
      doneBy: momentOf(day, '23:59')
    })),
    openPoints: openPoints.map(point => point.trim()).filter(point => point.length >= WORD_MIN),
    options: options.filter(isOption).map(optionOf),
    media,
    ...(place.trim().length < WORD_MIN ? {} : { place: oneLine(place) }),
    ...(recorder.trim().length < WORD_MIN ? {} : { recorder: oneLine(recorder) }),
    ...heldTimes(paper, startsAt),
    ...(paper.nextDay
      ? { next: { at: momentOf(paper.nextDay, paper.nextClock || '19:30'), about: oneLine(paper.nextAbout) } }
      : {})
  }
}
