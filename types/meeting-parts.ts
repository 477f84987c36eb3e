/** The parts of a meeting that its contracts share: who may hold one, who may know of one, whom it concerns. */
import * as z from 'zod/mini'
import { line } from './common'
import type { Role } from './roles'

/** Who may call a meeting and keep its minutes. */
export const hosts = [
  'hl_secretary',
  'community_staff',
  'community_secretary',
  'building_chief'
] as const satisfies readonly Role[]

/** Who may know of a meeting and what was said there; who serves one building of a compound is told of it as well. */
export const neighbours = {
  roles: [...hosts, 'auditor', 'grid_worker'] as const,
  relations: ['resident', 'serving'] as const
}

export const GROUPS_MAX = 8

export const groupId = z.string().check(z.regex(/^[a-z0-9]{1,20}$/))

/** A group whom the matter concerns; of an `affected` one nobody may be missing unnoticed (methods 4). */
export const group = z.strictObject({
  id: groupId,
  name: line(1, 20),
  affected: z.boolean(),
  /** How many households or people it has, where the host knows. */
  expected: z.optional(z.int().check(z.gte(1), z.lte(5000)))
})
export type MeetingGroup = z.infer<typeof group>

/** A group as it stands: how many said they come, how many are there. */
export const groupStanding = z.strictObject({ ...group.shape, coming: z.number(), present: z.number() })
export type GroupStanding = z.infer<typeof groupStanding>

export const digits = z.string().check(z.regex(/^[0-9]{6}$/))
