/** Who of a home may invite and take out whom. Owners come by the community alone: a vote hangs on it. */
import type { HomeRelation, HomeTie } from 'kernel/actor'

const guests: Readonly<Record<HomeRelation, readonly HomeRelation[]>> = {
  owner: ['family', 'tenant'],
  family: ['family', 'tenant'],
  tenant: ['tenant']
}

/** Tenants bring those who rent with them; nobody makes an owner. */
export const mayInvite = (relation: HomeRelation): readonly HomeRelation[] => guests[relation]

interface Removal {
  /** The tie of who asks, at this home. */
  asker: Pick<HomeTie, 'relation'>
  /** What stands for the asker on the ties of those they invited. */
  askerMark: string
  tie: Pick<HomeTie, 'relation' | 'by'>
  /** The marks of everybody who is still joined to the home. */
  marks: ReadonlySet<string>
}

/** An owner takes out whom they invited, or whom somebody invited who is no longer at home there. */
export function canRemove({ asker, askerMark, tie, marks }: Removal): boolean {
  if (asker.relation !== 'owner' || tie.relation === 'owner' || tie.by === undefined) return false
  return tie.by === askerMark || !marks.has(tie.by)
}

const others: Readonly<Record<HomeRelation, string>> = { owner: '业主', family: '您的家人', tenant: '租户' }

/** How people of one home are called to each other: never by name. */
export function calledAtHome(relation: HomeRelation, mine: boolean, asker: HomeRelation | undefined): string {
  if (mine) return '您'
  if (asker === undefined) return { owner: '业主', family: '业主的家人', tenant: '租户' }[relation]
  if (asker === 'tenant') return relation === 'tenant' ? '和您合租的人' : '业主一家'
  return relation === 'owner' ? '您的家人（业主）' : others[relation]
}
