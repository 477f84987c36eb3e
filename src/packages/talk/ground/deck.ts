/** Which statement comes next, and what a stance is called. */
import type { Stance, Statement } from 'types/common-ground'

export const stanceWords: Readonly<Record<Stance, string>> = { agree: '同意', disagree: '不同意', pass: '说不准' }

export const sayer = ({ by, mine }: Pick<Statement, 'by' | 'mine'>): string =>
  mine ? '您写的' : by === 'host' ? '主持人写的' : '一位邻居写的'

const PRIME = 7919
const SPREAD = 997

/** Every phone has its own order, always the same, so that no statement is always the first that people see. */
const placeOf = (no: number, seed: number): number => ((no + 1) * PRIME * (seed + 1)) % SPREAD

export interface Deck {
  next: Statement | undefined
  done: Statement[]
  count: number
}

export function deckOf(statements: readonly Statement[], seed: number): Deck {
  const shown = statements.filter(({ state }) => state === 'shown')
  const open = shown.filter(({ myStance }) => myStance === undefined)
  const [next] = open.sort((one, other) => placeOf(one.no, seed) - placeOf(other.no, seed) || one.no - other.no)
  return { next, done: shown.filter(({ myStance }) => myStance !== undefined), count: shown.length }
}
