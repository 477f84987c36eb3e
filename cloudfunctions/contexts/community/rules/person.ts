/** A person's homes and posts, and the lists that find the person by them. */
import type { HomeTie, Post } from 'kernel/actor'
import { lineage } from 'kernel/scope'

interface Ties {
  homes: HomeTie[]
  posts: Post[]
}

interface Found extends Ties {
  livesIn: string[]
  ownsIn: string[]
  serves: string[]
  postScopes: string[]
}

const distinct = (values: string[]): string[] => [...new Set(values)].sort()

/** The derived lists belong to the ties and are always written together with them. */
export function withTies<P extends Ties>(person: P, ties: Ties): P & Found {
  const { homes, posts } = ties
  const owned = homes.filter(home => home.relation === 'owner')
  return {
    ...person,
    homes,
    posts,
    livesIn: distinct(homes.flatMap(home => lineage(home.path))),
    ownsIn: distinct(owned.flatMap(home => lineage(home.path))),
    serves: distinct(posts.map(post => `${post.role}@${post.scope}`)),
    postScopes: distinct(posts.map(post => post.scope))
  }
}

/** Joined already, in any relation: joining twice would count a person twice. */
export const livesAt = (person: Ties, path: string): boolean => person.homes.some(home => home.path === path)

/** 139****0404: enough to recognise a number one knows, not enough to call it. */
export const maskPhone = (phone: string): string =>
  phone.length >= 7 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : `${phone.slice(0, 1)}****`

/** 徐* 或 欧阳** : the surname stays. */
export const maskName = (name: string): string => `${name.slice(0, 1)}${'*'.repeat(Math.max(name.length - 1, 1))}`
