/** A vote while it is being prepared: what is filled in, what is still missing, and how it is sent. */
import type { KindOffered } from 'types/voting'
import type { InputOf } from '@/cloud/contract'
import { oneLine } from '@/ui/one-line'

export interface Proposal {
  regime: KindOffered['regime'] | ''
  specialMatter: NonNullable<KindOffered['specialMatter']> | ''
  question: string
  details: string
  options: string[]
  /** `YYYY-MM-DD` and `HH:mm`; empty until chosen: then the usual times. */
  opensDay: string
  opensClock: string
  closesDay: string
  closesClock: string
}

export const QUESTION_MIN = 6

export const emptyProposal = (about: string): Proposal => ({
  regime: '',
  specialMatter: '',
  question: about ? `是否同意：${about}？` : '',
  details: '',
  options: ['同意', '不同意'],
  opensDay: '',
  opensClock: '',
  closesDay: '',
  closesClock: ''
})

export const optionsOf = ({ options }: Pick<Proposal, 'options'>): string[] => options.map(oneLine).filter(Boolean)

/** Two answers in the same words could not be told apart. */
export const optionTroubles = (options: readonly string[]): (string | undefined)[] =>
  options.map((text, place) =>
    oneLine(text) !== '' && options.findIndex(other => oneLine(other) === oneLine(text)) < place
      ? '这一项和前面的一样'
      : undefined
  )

/** What is still to be filled in, but for the times, in words. */
export function missingOf(proposal: Proposal): string[] {
  const { regime, specialMatter, question, options } = proposal
  if (regime === '') return ['要大家怎么定']
  const answered = optionsOf(proposal).length >= 2 && optionTroubles(options).every(trouble => trouble === undefined)
  return [
    ...(regime === 'OWNER_SPECIAL' && specialMatter === '' ? ['属于哪一项'] : []),
    ...(oneLine(question).length < QUESTION_MIN ? ['问什么'] : []),
    ...(regime === 'CONSULT' && !answered ? ['两个不一样的选项'] : [])
  ]
}

type Sent = Pick<InputOf<'decision.propose'>, 'regime' | 'question' | 'details' | 'specialMatter' | 'options'>

/** @returns undefined while no kind has been chosen. */
export function wordsOf(proposal: Proposal): Sent | undefined {
  const { regime, specialMatter, details } = proposal
  const asked = { question: oneLine(proposal.question), details: details.trim() }
  if (regime === 'CONSULT') return { regime, ...asked, options: optionsOf(proposal) }
  return regime && specialMatter ? { regime, ...asked, specialMatter } : undefined
}
