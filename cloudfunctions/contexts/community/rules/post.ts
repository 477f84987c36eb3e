/** Posts: who may give which, for how long, and how their holders are called. */

import type { Post } from 'kernel/actor'
import { mayGive, type Role, roleNames } from 'types/roles'

/** Five years, the longest term any of these posts has (L16). */
const TERM_MS_MAX = 5 * 366 * 86_400_000

export const canGive = (giver: Role, post: Role): boolean => mayGive[giver]?.includes(post) ?? false

export const termIsSound = (from: number, until: number, now: number): boolean =>
  from < until && until > now && until - from <= TERM_MS_MAX

/** 红邻书记 王建国. */
export const calledBy = (post: Pick<Post, 'role' | 'name'>): string => `${roleNames[post.role]} ${post.name}`
