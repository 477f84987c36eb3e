/** Who may: posts by scope and term, homes by compound, authors by themselves; everyone else sees nothing. */
import type { Actor } from 'kernel/actor'
import { mayThey } from 'kernel/authority'
import type { Who } from 'types/contract'

const NOW = 1000
const compound = '371502/x/f/jql'
const post = (role: 'community_staff' | 'hl_secretary', scope: string, from = 0, until = 2000) => ({
  role,
  scope,
  scopeName: '',
  name: '',
  from,
  until
})
const home = (path: string, relation: 'owner' | 'tenant') => ({ path, label: '', compoundName: '', relation, since: 0 })
const person = (ties: Partial<Pick<Actor, 'homes' | 'posts'>>): Actor => ({
  personId: 'p_me',
  openid: 'oMe',
  homes: [],
  posts: [],
  ...ties
})

const staff: Who = { over: 'object', roles: ['community_staff'], reads: { relations: ['resident'] } }
const resident: Who = { over: 'object', relations: ['resident'] }
const owner: Who = { over: 'object', relations: ['owner'] }
const author: Who = { over: 'object', relations: ['author'] }
const here = { scope: `${compound}/g1/3` }
const everyone: Who = { over: 'scope', relations: ['resident'] }
const mine = person({ homes: [home(`${compound}/g1/9/1/101`, 'tenant')] })

test.each<[string, Actor, Who, { scope: string; authorId?: string; hidden?: boolean }, 'yes' | 'no' | 'unseen']>([
  ['staff of the community', person({ posts: [post('community_staff', '371502/x/f')] }), staff, here, 'yes'],
  ['staff of the very place', person({ posts: [post('community_staff', here.scope)] }), staff, here, 'yes'],
  ['staff of the next community', person({ posts: [post('community_staff', '371502/x/g')] }), staff, here, 'unseen'],
  [
    'staff of a place with a longer name',
    person({ posts: [post('community_staff', '371502/x/f/jq')] }),
    staff,
    here,
    'unseen'
  ],
  ['another post', person({ posts: [post('hl_secretary', compound)] }), staff, here, 'unseen'],
  ['a term not begun', person({ posts: [post('community_staff', compound, 1001)] }), staff, here, 'unseen'],
  ['the first moment of a term', person({ posts: [post('community_staff', compound, 1000)] }), staff, here, 'yes'],
  ['the moment a term ends', person({ posts: [post('community_staff', compound, 0, 1000)] }), staff, here, 'unseen'],
  [
    'a resident of the compound, who may only read',
    person({ homes: [home(`${compound}/g1/9/1/101`, 'tenant')] }),
    staff,
    here,
    'no'
  ],
  [
    'a resident of another building',
    person({ homes: [home(`${compound}/g1/9/1/101`, 'tenant')] }),
    resident,
    here,
    'yes'
  ],
  [
    'a resident of another compound',
    person({ homes: [home('371502/x/f/other/g1/1/1/101', 'owner')] }),
    resident,
    here,
    'unseen'
  ],
  [
    'a tenant where owners are asked',
    person({ homes: [home(`${compound}/g1/9/1/101`, 'tenant')] }),
    owner,
    here,
    'unseen'
  ],
  ['an owner', person({ homes: [home(`${compound}/g1/9/1/101`, 'owner')] }), owner, here, 'yes'],
  [
    'a resident for a hidden thing',
    person({ homes: [home(`${compound}/g1/9/1/101`, 'owner')] }),
    resident,
    { ...here, hidden: true },
    'unseen'
  ],
  ['the author of a hidden thing', person({}), author, { ...here, hidden: true, authorId: 'p_me' }, 'yes'],
  ['somebody else', person({}), author, { ...here, authorId: 'p_you' }, 'unseen'],
  ['a resident asking for the own compound', mine, everyone, { scope: compound }, 'yes'],
  ['a resident asking for another building of it', mine, everyone, here, 'yes'],
  ['a resident asking for the whole community', mine, everyone, { scope: '371502/x/f' }, 'unseen'],
  ['a resident and a thing of the whole community', mine, resident, { scope: '371502/x/f' }, 'yes'],
  ['anybody over nothing', person({}), { over: 'nothing' }, here, 'yes']
])('%s', (_who, actor, who, subject, verdict) => {
  expect(mayThey(actor, who, subject, NOW)).toBe(verdict)
})
