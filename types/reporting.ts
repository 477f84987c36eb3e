/** 这条不妥: neighbours say that a matter which is shown breaks a published rule; people look, nobody learns who said so. */
import * as z from 'zod/mini'
import { documentId, line } from './common'
import { ruleIds, textReasons } from './content'
import { operation } from './contract'
import { neighbours, watchers } from './matters'

export const matterReport = operation({
  name: 'matter.report',
  kind: 'write',
  summary:
    'Says that the words or pictures of a matter break a published rule, once a person; it stays to be seen until a ' +
    'moderator has decided. Moderators see “one neighbour”, the author hears only of something sent back.',
  input: z.strictObject({
    matterId: documentId,
    ruleId: z.enum(ruleIds),
    words: z.optional(line(2, 100))
  }),
  output: z.strictObject({ matterId: documentId }),
  who: { over: 'object', roles: [...watchers], relations: ['resident', 'serving'], reads: neighbours },
  refuses: [...textReasons, 'report-own', 'report-done', 'report-settled', 'matter-step'],
  perMinute: 5
})
