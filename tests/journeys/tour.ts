/** The tour as the README tells it: its numbered sentences, word for word. */
import { readFileSync } from 'node:fs'
import path from 'node:path'

const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8')
const tour = readme.split('<!-- tour -->')[1]?.split('<!-- /tour -->')[0] ?? ''

export const sentences: readonly string[] = tour
  .split('\n')
  .map(line => /^\d+\. (.+)$/.exec(line)?.[1] ?? '')
  .filter(Boolean)

/** The words that a sentence says are on the screen: 「…」. */
export const quoted = (sentence: string): string[] =>
  [...sentence.matchAll(/「([^」]+)」/g)].map(([, words]) => words ?? '')
