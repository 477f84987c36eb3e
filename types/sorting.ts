/** 该不该: whose duty a matter is by the list, and what a neighbour can do who thinks it was sorted wrongly. Row R2. */
import * as z from 'zod/mini'
import { documentId, line, scopePath } from './common'
import { textReasons } from './content'
import { operation } from './contract'
import { nextDoor } from './matter-parts'
import { matterMoved, neighbours, party, route, sorters } from './matters'

const duty = z.strictObject({
  id: z.string(),
  title: z.string(),
  party,
  basis: z.string(),
  route,
  /** Where such a matter is usually taken up, for one that goes elsewhere. */
  nextDoor: z.optional(nextDoor)
})
export type Duty = z.infer<typeof duty>

export const dutyList = operation({
  name: 'duty.list',
  kind: 'read',
  summary: 'The duty list that holds at a place: whose job, by which article or clause.',
  input: z.strictObject({ scope: scopePath }),
  output: z.strictObject({ items: z.array(duty) }),
  who: { over: 'scope', ...neighbours },
  refuses: [],
  perMinute: 60
})

export const dutySuggest = operation({
  name: 'duty.suggest',
  kind: 'read',
  summary: 'Up to three entries of the duty list that the words of a matter speak of, the likeliest first.',
  input: z.strictObject({ matterId: documentId }),
  output: z.strictObject({ dutyIds: z.array(z.string()) }),
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: [],
  perMinute: 60
})

export const matterObject = operation({
  name: 'matter.object',
  kind: 'write',
  summary: 'Objects to how a matter was sorted: one objection a sorting, within a day; somebody else answers it.',
  input: z.strictObject({ matterId: documentId, text: line(4, 300) }),
  output: matterMoved,
  who: { over: 'object', relations: ['resident', 'author'], reads: neighbours },
  refuses: [...textReasons, 'matter-step', 'sorting-late', 'sorting-objected'],
  perMinute: 5
})

export const matterAnswerObjection = operation({
  name: 'matter.answerObjection',
  kind: 'write',
  summary:
    'Answers an objection: the sorting stands with a reason, or the matter is sorted anew. Never by who sorted it.',
  input: z.strictObject({ matterId: documentId, text: line(4, 300), changed: z.boolean() }),
  output: matterMoved,
  who: { over: 'object', roles: sorters, reads: neighbours },
  refuses: [...textReasons, 'matter-step', 'sorting-unobjected', 'sorting-same-person'],
  perMinute: 20,
  fresh: true
})
