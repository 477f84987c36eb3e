/** What teams, activities and hours share: who may organise, who may know of it, how long help lasts. */
import * as z from 'zod/mini'
import { type ActivityKind, activityKinds } from './activity-kinds'
import type { Role } from './roles'

/** Who may call an activity anywhere at their place; leaders of teams may as well, for their team. */
export const organisers = [
  'community_staff',
  'community_secretary',
  'hl_secretary',
  'grid_worker',
  'building_chief'
] as const satisfies readonly Role[]

/** Who looks after the volunteers of a community: makes teams, issues certificates, enters records elsewhere. */
export const registrars = ['community_staff', 'community_secretary'] as const satisfies readonly Role[]

/** Who may know of teams and activities. */
export const givers = {
  roles: [...organisers, 'auditor'] as const,
  relations: ['resident', 'serving'] as const
}

export const activityKind = z.enum(Object.keys(activityKinds) as [ActivityKind, ...ActivityKind[]])

/** Minutes of service: whole, and no more than a long day. */
export const minutes = z.int().check(z.gte(0), z.lte(720))

export const personCode = z.string().check(z.regex(/^[0-9]{10}$/))
