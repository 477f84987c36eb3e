/** Examples of joining homes and leaving them, of codes, and of who to call. */
import * as codes from 'types/codes'
import { inviteAccept, inviteIssue, sessionOpen } from 'types/community'
import * as joining from 'types/joining'
import { rosterList } from 'types/rosters'
import { elder, founder, resident, secretary, staff, tenant } from '../../../local/demo/people'
import { compound, community as fude } from '../../../local/demo/town'
import type { World } from '../../world'
import type { Example } from '../example'

const building = `${compound}/g1/1`
/** The home of `resident`. */
const home = `${building}/1/101`
const newcomer = 'oNewcomerWithoutHome000001'
const note = '刚搬来，住三楼，晚上在家。'

const codeOf = async (world: World, openid: string) => (await world.ask(openid, sessionOpen, {})).code

async function asked(world: World): Promise<Record<string, string>> {
  await world.ask(newcomer, sessionOpen, {})
  const { id } = await world.ask(newcomer, joining.joinAskFor, { scope: building, note })
  return { askId: id }
}

/** The resident's family lives with them; `member` names them. */
async function withFamily(world: World): Promise<Record<string, string>> {
  const { code } = await world.ask(resident, inviteIssue, { scope: home, relation: 'family' })
  await world.ask(newcomer, sessionOpen, {})
  await world.ask(newcomer, inviteAccept, { code })
  const { items } = await world.ask(resident, joining.homeMembers, { scope: home })
  return { member: items.find(one => !one.mine)?.member ?? '' }
}

async function handedOver(world: World): Promise<Record<string, string>> {
  const personCode = await codeOf(world, newcomer)
  const { id } = await world.ask(resident, joining.homeHandOver, { scope: home, personCode })
  return { handOverId: id }
}

async function coded(world: World): Promise<Record<string, string>> {
  const { code } = await world.ask(staff, codes.codeMake, { scope: building, kind: 'building' })
  return { code }
}

const contacts = [{ kind: 'property', name: '金麒麟物业', phone: '0635-8212345', note: '白天有人接' }]
const seen = { reason: '看过不动产权证', ownerName: '周新' }

const joiningExamples: Example[] = [
  {
    operation: joining.joinAskFor,
    by: newcomer,
    prepare: async world => ({ code: await codeOf(world, newcomer) }),
    input: () => ({ scope: building, note }),
    other: () => ({ scope: building, note: '改主意了，白天来。' })
  },
  { operation: joining.joinMine, by: newcomer, prepare: asked, input: () => ({}) },
  {
    operation: joining.joinWithdraw,
    by: newcomer,
    notBy: resident,
    objectField: 'askId',
    prepare: asked,
    input: made => ({ askId: made.askId })
  },
  { operation: joining.joinList, by: secretary, notBy: resident, prepare: asked, input: () => ({ scope: compound }) },
  {
    operation: joining.joinClose,
    by: secretary,
    notBy: resident,
    objectField: 'askId',
    prepare: asked,
    input: made => ({ askId: made.askId, reason: '三次上门都没有人' }),
    other: made => ({ askId: made.askId, reason: '不住在这里' })
  },
  {
    operation: joining.homeMembers,
    by: resident,
    notBy: secretary,
    prepare: withFamily,
    input: () => ({ scope: home })
  },
  {
    operation: joining.homeLeave,
    by: tenant,
    input: () => ({ path: `${compound}/g1/1/2/101` }),
    other: () => ({ path: home }),
    rival: () => ({ by: tenant, operation: inviteIssue, input: { scope: `${compound}/g1/1/2/101`, relation: 'owner' } })
  },
  {
    operation: joining.homeRemove,
    by: resident,
    notBy: tenant,
    prepare: withFamily,
    input: made => ({ scope: home, member: made.member })
  },
  {
    operation: joining.homeHandOver,
    by: resident,
    notBy: tenant,
    prepare: async world => ({ code: await codeOf(world, newcomer), other: await codeOf(world, elder) }),
    input: made => ({ scope: home, personCode: made.code }),
    other: made => ({ scope: home, personCode: made.other })
  },
  {
    operation: joining.homeHandOvers,
    by: staff,
    notBy: secretary,
    prepare: handedOver,
    input: () => ({ scope: fude })
  },
  {
    operation: joining.homeConfirmHandOver,
    by: staff,
    notBy: secretary,
    objectField: 'handOverId',
    prepare: handedOver,
    input: made => ({ handOverId: made.handOverId, ...seen }),
    other: made => ({ handOverId: made.handOverId, ...seen, ownerName: '周旧' })
  },
  {
    operation: joining.homeStopHandOver,
    by: resident,
    notBy: tenant,
    objectField: 'handOverId',
    prepare: handedOver,
    input: made => ({ handOverId: made.handOverId, reason: '填错了人' }),
    other: made => ({ handOverId: made.handOverId, reason: '又不卖了' })
  }
]

const codeExamples: Example[] = [
  {
    operation: codes.codeMake,
    by: staff,
    notBy: resident,
    input: () => ({ scope: building, kind: 'box', spot: '东门口' }),
    rival: () => ({
      by: founder,
      operation: codes.codeMake,
      input: { scope: building, kind: 'box', spot: '东门口' }
    })
  },
  { operation: codes.codeSheet, by: secretary, notBy: resident, input: () => ({ scope: compound }) },
  {
    operation: codes.codeImage,
    by: secretary,
    notBy: resident,
    prepare: coded,
    input: made => ({ scope: compound, code: made.code })
  },
  { operation: codes.codeList, by: secretary, notBy: resident, prepare: coded, input: () => ({ scope: compound }) },
  { operation: codes.codeOpen, by: newcomer, prepare: coded, input: made => ({ code: made.code }) },
  { operation: codes.contactsShow, by: tenant, notBy: 'oNobody', input: () => ({ scope: building }) },
  { operation: codes.contactsOpen, by: newcomer, prepare: coded, input: made => ({ code: made.code }) },
  { operation: codes.contactsKept, by: staff, notBy: secretary, input: () => ({ scope: compound }) },
  {
    operation: codes.contactsKeep,
    by: staff,
    notBy: secretary,
    input: () => ({ scope: compound, items: contacts }),
    other: () => ({ scope: compound, items: [] }),
    rival: () => ({ by: founder, operation: codes.contactsKeep, input: { scope: compound, items: [] } })
  },
  {
    operation: codes.postPhone,
    by: secretary,
    input: () => ({ scope: compound, role: 'hl_secretary', phone: '13800000004', shown: true, version: 1 }),
    other: () => ({ scope: compound, role: 'hl_secretary', shown: false, version: 1 })
  }
]

export const peopleExamples: Example[] = [
  ...joiningExamples,
  ...codeExamples,
  { operation: rosterList, by: staff, notBy: secretary, input: () => ({ scope: fude }) }
]
