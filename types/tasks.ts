/** Tasks: what a meeting agreed on, with who sees to it and by when; made when its minutes are locked. Row R12. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, scopePath } from './common'
import { mediaReasons, mediaView, textReasons } from './content'
import { operation } from './contract'
import { mediaIds } from './matter-parts'
import { hosts, neighbours } from './meeting-parts'
import { type Role, roleSchema } from './roles'

/** Posts that an agreement may name as the one who sees to it. */
export const doers = [
  ...hosts,
  'grid_worker',
  'proxy_helper',
  'committee_member',
  'property_staff'
] as const satisfies readonly Role[]
const readers = { roles: [...doers, 'auditor'] as const, relations: neighbours.relations }

const taskCard = z.strictObject({
  id: documentId,
  scope: scopePath,
  meetingId: documentId,
  matterId: z.optional(documentId),
  meetingTitle: z.string(),
  text: z.string(),
  owner: z.string(),
  ownerPost: z.optional(roleSchema),
  /** The meeting's host, who follows it up when no post is named. */
  host: z.string(),
  doneBy: instant,
  state: z.enum(['open', 'done'])
})
export type TaskCard = z.infer<typeof taskCard>

const taskView = z.strictObject({
  ...taskCard.shape,
  /** Put off once, from the day first agreed on. */
  delayed: z.optional(z.strictObject({ from: instant, reason: z.string(), by: z.string(), at: instant })),
  done: z.optional(z.strictObject({ text: z.string(), by: z.string(), at: instant })),
  media: z.array(mediaView),
  acts: z.array(z.enum(['done', 'delay']))
})
export type TaskView = z.infer<typeof taskView>

export const taskList = operation({
  name: 'task.list',
  kind: 'read',
  summary: 'What was agreed: what is still to do, soonest first; what my posts see to; what is done.',
  input: z.strictObject({
    scope: scopePath,
    filter: z.enum(['due', 'mine', 'done']),
    after: cursor
  }),
  output: page(taskCard),
  who: { over: 'scope', ...readers },
  refuses: [],
  perMinute: 60
})

export const taskShow = operation({
  name: 'task.show',
  kind: 'read',
  summary: 'One task with what was done about it.',
  input: z.strictObject({ taskId: documentId }),
  output: taskView,
  who: { over: 'object', ...readers },
  refuses: [],
  perMinute: 120
})

export const taskDone = operation({
  name: 'task.done',
  kind: 'write',
  summary: 'Says that what was agreed is done, with words and photos; the matter and those who were there learn of it.',
  input: z.strictObject({ taskId: documentId, text: line(2, 300), media: mediaIds(9) }),
  output: taskView,
  who: { over: 'object', roles: doers, reads: readers },
  refuses: ['task-closed', ...textReasons, ...mediaReasons],
  perMinute: 30
})

export const taskDelay = operation({
  name: 'task.delay',
  kind: 'write',
  summary: 'Puts a task off once, to a later day and with a reason that everyone can read.',
  input: z.strictObject({ taskId: documentId, until: instant, reason: line(4, 200) }),
  output: taskView,
  who: { over: 'object', roles: doers, reads: readers },
  refuses: ['task-closed', 'task-delayed', 'task-date', ...textReasons],
  perMinute: 30
})

export const talkShow = operation({
  name: 'talk.show',
  kind: 'read',
  summary: 'All that was talked over about one matter: meetings, open objections, tasks, the common-ground cards.',
  input: z.strictObject({ scope: scopePath, matterId: documentId }),
  output: z.strictObject({
    meetings: z.array(
      z.strictObject({
        id: documentId,
        title: z.string(),
        startsAt: instant,
        state: z.enum(['noticed', 'cancelled', 'minuted', 'confirmed'])
      })
    ),
    openObjections: z.number(),
    tasks: z.array(taskCard),
    /** Statements to agree or disagree with; 0 when nobody has opened the cards. */
    statements: z.number()
  }),
  who: { over: 'scope', ...readers },
  refuses: [],
  perMinute: 60
})
