/** Rights: what a person may do follows from their posts and homes, the scope, and nothing the phone says. */
import type { Relation, Who } from 'types/contract'
import type { Role } from 'types/roles'
import type { Actor, Post } from './actor'
import { compoundOf, covers, isWithinCompound } from './scope'

/** Where a thing belongs and whose it is. */
export interface Subject {
  scope: string
  authorId?: string
  /** True when only the author and those with a role may know of it (a text still being checked). */
  hidden?: boolean
}

type Grants = { roles?: readonly Role[]; relations?: readonly Relation[] }

const isServed = ({ from, until }: Post, now: number): boolean => from <= now && now < until

const holds = (actor: Actor, roles: readonly Role[], scope: string, now: number): boolean =>
  actor.posts.some(post => roles.includes(post.role) && isServed(post, now) && covers(post.scope, scope))

function related(actor: Actor, relation: Relation, subject: Subject, over: Who['over'], now: number): boolean {
  if (relation === 'author') return subject.authorId === actor.personId
  if (subject.hidden) return false
  // A thing of the whole community concerns all who live there; asking for a whole community is for its staff.
  const near = (path: string) =>
    over === 'scope' ? covers(compoundOf(path), subject.scope) : covers(compoundOf(subject.scope), path)
  if (relation === 'serving') {
    // Who serves one building learns what concerns its compound; a post above a compound covers by itself.
    return actor.posts.some(
      post => isWithinCompound(post.scope) && post.role !== 'sysadmin' && isServed(post, now) && near(post.scope)
    )
  }
  return actor.homes.some(home => near(home.path) && (relation === 'resident' || home.relation === 'owner'))
}

const grants = (actor: Actor, given: Grants, subject: Subject, over: Who['over'], now: number): boolean =>
  holds(actor, given.roles ?? [], subject.scope, now) ||
  (given.relations ?? []).some(relation => related(actor, relation, subject, over, now))

/** `yes`, `no` (they may know it exists), or `unseen` (answer as if it did not). */
export function mayThey(actor: Actor, who: Who, subject: Subject, now: number): 'yes' | 'no' | 'unseen' {
  if (who.over === 'nothing') return 'yes'
  if (grants(actor, who, subject, who.over, now)) return 'yes'
  return who.reads && grants(actor, who.reads, subject, who.over, now) ? 'no' : 'unseen'
}

/** Whether the person holds one of the posts at or above the scope, at this moment. */
export const hasPost = holds
