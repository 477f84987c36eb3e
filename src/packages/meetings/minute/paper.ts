/** The minutes while they are being written: rows may be empty, dates are as the picker gives them. */
import type { Minutes } from 'types/meetings'
import { dayField, momentOf } from '@/ui/day-fields'
import { oneLine } from '@/ui/one-line'

export interface ViewRow {
  group: string
  text: string
}

export interface AgreementRow {
  text: string
  owner: string
  /** `YYYY-MM-DD`; empty until picked. */
  day: string
}

export interface Paper {
  facts: string
  views: ViewRow[]
  agreements: AgreementRow[]
  openPoints: string[]
}

const AGREEMENT_MIN = 4
const WORD_MIN = 2

export const paperOf = (minutes: Minutes | undefined): Paper => ({
  facts: minutes?.facts ?? '',
  views: minutes?.views ?? [{ group: '', text: '' }],
  agreements: minutes?.agreements.map(({ text, owner, doneBy }) => ({ text, owner, day: dayField(doneBy) })) ?? [
    { text: '', owner: '', day: '' }
  ],
  openPoints: minutes?.openPoints ?? []
})

const someText = (...texts: string[]): boolean => texts.some(text => text.trim() !== '')

const isView = ({ group, text }: ViewRow): boolean => someText(group, text)
const isAgreement = ({ text, owner }: AgreementRow): boolean => someText(text, owner)

/** What is wrong with a row that somebody began, field by field. */
export function viewTrouble(row: ViewRow): Partial<ViewRow> {
  if (!isView(row)) return {}
  return {
    ...(row.group.trim().length < WORD_MIN ? { group: '写是哪些人，不写名字' } : {}),
    ...(row.text.trim().length < WORD_MIN ? { text: '写他们怎么说' } : {})
  }
}

export function agreementTrouble(row: AgreementRow): Partial<AgreementRow> {
  if (!isAgreement(row)) return {}
  return {
    ...(row.text.trim().length < AGREEMENT_MIN ? { text: `至少 ${AGREEMENT_MIN} 个字` } : {}),
    ...(row.owner.trim().length < WORD_MIN ? { owner: '写谁负责' } : {}),
    ...(row.day === '' ? { day: '选一个日子' } : {})
  }
}

export const isSound = ({ views, agreements }: Paper): boolean =>
  [...views.map(viewTrouble), ...agreements.map(agreementTrouble)].every(wrong => Object.keys(wrong).length === 0)

export const isBlank = ({ facts, views, agreements, openPoints }: Paper): boolean =>
  !someText(facts, ...openPoints) && !views.some(isView) && !agreements.some(isAgreement)

/** As it is sent: rows nobody wrote in are left out; a day lasts until its end. */
export const minutesOf = ({ facts, views, agreements, openPoints }: Paper): Minutes => ({
  facts: facts.trim(),
  views: views.filter(isView).map(({ group, text }) => ({ group: oneLine(group), text: oneLine(text) })),
  agreements: agreements.filter(isAgreement).map(({ text, owner, day }) => ({
    text: oneLine(text),
    owner: oneLine(owner),
    doneBy: momentOf(day, '23:59')
  })),
  openPoints: openPoints.map(point => point.trim()).filter(point => point.length >= WORD_MIN)
})
