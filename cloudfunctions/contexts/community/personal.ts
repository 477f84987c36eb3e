/** What community keeps about people, and what becomes of it when somebody deletes themselves. */
import type { Personal } from 'kernel/personal'
import { relationNames } from 'types/community'
import { roleNames } from 'types/roles'
import { contactLists, placeCodes } from './codes/documents'
import {
  type AccessLine,
  accessLines,
  type Home,
  homes,
  type Invite,
  invites,
  type Person,
  people,
  places,
  rosterImports
} from './documents'
import { type HandOverRecord, handOvers, type JoinRequest, joinRequests } from './joining/documents'
import { plans } from './plan-document'

const aboutMe: Personal<Person> = {
  collection: people.name,
  what: '您的登记',
  by: ['_id'],
  onForget: 'removed',
  why: '住哪一户、职务、同意过什么，全部删掉。',
  show: ({ code, homes: ties, posts, consents = [], settings }) => ({
    title: `编号 ${code}`,
    lines: [
      ...ties.map(tie => ({ name: relationNames[tie.relation], value: `${tie.compoundName} ${tie.label}` })),
      ...posts.map(post => ({
        name: roleNames[post.role],
        value: [post.scopeName, post.phone].filter(Boolean).join(' ')
      })),
      { name: '版式', value: settings.elder ? '长辈版' : '普通' },
      { name: '微信编号', value: '微信给的一串字符，只用来认出是您' },
      { name: '同意记录', value: `${consents.length} 条，见“我同意过什么”` }
    ]
  })
}

/** The register is the community's own: it stands with or without anybody's app. */
const register: Personal<Home> = {
  collection: homes.name,
  what: '业主清册里您这一户',
  by: [],
  onForget: 'nothing',
  why: '业主清册由社区依法保管，不随您注销而改。要改请用“改错”。',
  where: ({ homes: paths }) => (paths.length > 0 ? { _id: { in: [...paths] } } : null),
  show: ({ label, ownerNames, phoneMask, areaCenti }) => ({
    title: label,
    lines: [
      { name: '业主', value: ownerNames.map(name => `${name.slice(0, 1)}**`).join('、') },
      { name: '电话', value: phoneMask || '没有留' },
      { name: '面积', value: `${Math.floor(areaCenti / 100)}.${String(areaCenti % 100).padStart(2, '0')} ㎡` }
    ]
  })
}

const invited: Personal<Invite> = {
  collection: invites.name,
  what: '您用过的邀请码',
  by: ['usedBy'],
  onForget: 'removed',
  why: '一起删掉。',
  show: ({ label, expiresAt }) => ({ title: label, lines: [{ name: '有效到', value: dayOf(expiresAt) }] })
}

const looked: Personal<AccessLine> = {
  collection: accessLines.name,
  what: '谁看过您的信息',
  by: ['of'],
  onForget: 'removed',
  why: '一起删掉。看过您家电话的记录跟着房子走，家里别人还看得到。',
  where: ({ personId, homes: paths }) => ({ of: { in: [personId, ...paths] } }),
  show: ({ who, label, purpose, at }) => ({ title: who, at, lines: [{ name: label, value: `为了${purpose}` }] })
}

const asked: Personal<JoinRequest> = {
  collection: joinRequests.name,
  what: '您请人来登记',
  by: ['personId'],
  onForget: 'removed',
  why: '一起删掉。',
  show: ({ label, note, askedAt }) => ({ title: label, at: askedAt, lines: [{ name: '您说的', value: note }] })
}

const passed: Personal<HandOverRecord> = {
  collection: handOvers.name,
  what: '您报的易主',
  by: ['fromId', 'toId'],
  onForget: 'unlinked',
  why: '哪一户、哪天换了业主要留着，里面不再有您。',
  show: ({ label, askedAt, reason }) => ({
    title: label,
    at: askedAt,
    lines: reason ? [{ name: '结果', value: reason }] : []
  }),
  blank: () => ({ fromCode: '', toCode: '' })
}

const nothing = (collection: string): Personal => ({
  collection,
  what: '',
  by: [],
  onForget: 'nothing',
  why: ''
})

export const personal: readonly Personal[] = [
  aboutMe,
  register,
  invited,
  looked,
  asked,
  passed,
  nothing(places.name),
  nothing(placeCodes.name),
  nothing(contactLists.name),
  nothing(plans.name),
  { ...nothing(rosterImports.name), why: '工作人员上传的名册，七天内自动删掉。' }
]

const dayOf = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
