/** 民评: ratings at the end and thirty days later, the supervisor's call after a low one, and a matter taken up again. R4. */
import * as z from 'zod/mini'
import { cursor, documentId, line, page, prose } from './common'
import { textReasons } from './content'
import { operation } from './contract'
import { matterMoved, neighbours } from './matters'

const score = z.int().check(z.gte(1), z.lte(5))
const words = prose(0, 200)
const rated = z.strictObject({ count: z.int() })
const concerned = { over: 'object', relations: ['resident', 'author'], reads: neighbours } as const

export const matterEvaluate = operation({
  name: 'matter.evaluate',
  kind: 'write',
  summary: 'Rates process, result and attitude apart, once a round; open to who raised and who supported it.',
  input: z.strictObject({ matterId: documentId, process: score, result: score, attitude: score, words }),
  output: rated,
  who: concerned,
  refuses: [...textReasons, 'evaluate-early', 'evaluate-late', 'evaluate-done', 'evaluate-stranger', 'matter-step'],
  perMinute: 20
})

export const matterEvaluateLater = operation({
  name: 'matter.evaluateLater',
  kind: 'write',
  summary: 'Thirty days after the result: is it still well? One score, once a round, by the same people.',
  input: z.strictObject({ matterId: documentId, result: score, words }),
  output: rated,
  who: concerned,
  refuses: [...textReasons, 'evaluate-early', 'evaluate-late', 'evaluate-done', 'evaluate-stranger', 'matter-step'],
  perMinute: 20
})

const evaluationWords = z.strictObject({ phase: z.enum(['end', 'later']), words: z.string() })
export type EvaluationWords = z.infer<typeof evaluationWords>

export const evaluationList = operation({
  name: 'evaluation.list',
  kind: 'read',
  summary:
    'What was said with the ratings of the present round, without who and when: to staff as soon as it has passed the ' +
    'check, to neighbours when the rating is over and five or more have rated.',
  input: z.strictObject({ matterId: documentId, after: cursor }),
  output: page(evaluationWords),
  who: { over: 'object', ...neighbours },
  refuses: [],
  perMinute: 60
})

export const matterSupervise = operation({
  name: 'matter.supervise',
  kind: 'write',
  summary: 'The community secretary answers those who rated low, and has the matter taken up again where it must be.',
  input: z.strictObject({ matterId: documentId, text: line(4, 300), reopened: z.boolean() }),
  output: matterMoved,
  who: { over: 'object', roles: ['community_secretary'], reads: neighbours },
  refuses: [...textReasons, 'supervision-missing', 'matter-step'],
  perMinute: 20,
  fresh: true
})

export const matterReopen = operation({
  name: 'matter.reopen',
  kind: 'write',
  summary:
    'Has a finished matter taken up again: by who raised or supported it, until the second rating ends, twice at most.',
  input: z.strictObject({ matterId: documentId, reason: line(4, 300) }),
  output: matterMoved,
  who: concerned,
  refuses: [...textReasons, 'evaluate-stranger', 'matter-step', 'reopen-late', 'reopen-often'],
  perMinute: 5
})
