/** Who is calling: derived from the platform's identity, with the homes and posts that give them rights. */
import type { Role } from 'types/roles'

export type HomeRelation = 'owner' | 'family' | 'tenant'

export interface HomeTie {
  /** Scope path of the home, e.g. `…/jinqilin/g1/3/2/301`. */
  path: string
  /** Words for people: 3号楼2单元301. */
  label: string
  compoundName: string
  relation: HomeRelation
  /** The owner group (one head) on whose behalf an owner votes. */
  ownerKey?: string
  /** Stands for the neighbour who invited them; absent when staff joined them. Says nothing to who has no key. */
  by?: string
  since: number
}

export interface Post {
  role: Role
  scope: string
  scopeName: string
  /** The name under which the holder serves; posts are public. */
  name: string
  from: number
  until: number
  /** A number for this work; others see it only while `phoneShown`. */
  phone?: string
  phoneShown?: boolean
}

export interface Actor {
  /** Derived from the openid with the house key: stable, and says nothing to who has no key. */
  personId: string
  openid: string
  homes: readonly HomeTie[]
  posts: readonly Post[]
}
