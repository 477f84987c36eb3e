/** Examples of community's operations. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as community from 'types/community'
import * as rosters from 'types/rosters'
import { elder, founder, resident, secretary, staff, tenant } from '../../../local/demo/people'
import { compound, community as fude } from '../../../local/demo/town'
import type { World } from '../../world'
import type { Example } from '../example'

const home = `${compound}/g1/1/1/201`
const day = 86_400_000
const rosterFile = join(__dirname, '../../../local/demo/rosters/roster-16.xlsx')

/** A second compound with an uploaded roster of 16 heads. */
async function uploaded(world: World): Promise<Record<string, string>> {
  await world.hand.act(founder, 'scope.add', { scope: fude, segment: 'xinyuan', kind: 'compound', name: '新苑小区' })
  const { uploadFolder } = await world.ask(staff, community.sessionOpen, {})
  const fileId = await world.hand.upload(staff, `${uploadFolder}/roster.xlsx`, readFileSync(rosterFile))
  return { scope: `${fude}/xinyuan`, fileId }
}

async function importRead(world: World): Promise<Record<string, string>> {
  const made = await uploaded(world)
  const { id, seen } = await world.ask(staff, rosters.rosterRead, {
    scope: made.scope ?? '',
    fileId: made.fileId ?? '',
    fileName: '25号楼.xlsx'
  })
  return { ...made, importId: id, seen }
}

const codeOf = async (world: World, openid: string) => (await world.ask(openid, community.sessionOpen, {})).code

const invite = async (world: World) => {
  const { code } = await world.ask(staff, community.inviteIssue, { scope: home, relation: 'owner' })
  return { code }
}

const appointment = (personCode: string | undefined, name: string) => ({
  scope: compound,
  personCode,
  role: 'grid_worker',
  name,
  from: Date.UTC(2026, 5, 1),
  until: Date.UTC(2026, 5, 1) + 365 * day
})

export const communityExamples: Example[] = [
  { operation: community.sessionOpen, by: resident, input: () => ({}) },
  {
    operation: community.sessionSettings,
    by: resident,
    input: () => ({ elder: true }),
    other: () => ({ elder: false }),
    rival: () => ({ by: resident, operation: community.sessionSettings, input: { elder: false } })
  },
  {
    operation: community.scopeAdd,
    by: staff,
    notBy: resident,
    input: () => ({ scope: fude, segment: 'xinyuan', kind: 'compound', name: '新苑小区' }),
    other: () => ({ scope: fude, segment: 'xinyuan', kind: 'compound', name: '别的名字' }),
    rival: () => ({
      by: founder,
      operation: community.scopeAdd,
      input: { scope: fude, segment: 'xinyuan', kind: 'compound', name: '新苑小区' }
    })
  },
  { operation: community.scopeList, by: tenant, input: () => ({ scope: compound }) },
  { operation: community.scopeServing, by: tenant, notBy: 'oNobody', input: () => ({ scope: `${compound}/g1/1` }) },
  {
    operation: community.appointmentMake,
    by: staff,
    notBy: secretary,
    prepare: async world => ({ code: await codeOf(world, tenant) }),
    input: made => appointment(made.code, '孙博'),
    other: made => appointment(made.code, '孙伯'),
    rival: () => ({ by: tenant, operation: community.sessionSettings, input: { elder: true } })
  },
  {
    operation: community.appointmentEnd,
    by: staff,
    notBy: resident,
    prepare: async world => ({ code: await codeOf(world, secretary) }),
    input: made => ({ scope: compound, personCode: made.code, role: 'hl_secretary' }),
    rival: () => ({ by: secretary, operation: community.sessionSettings, input: { elder: true } })
  },
  { operation: community.homeList, by: secretary, notBy: resident, input: () => ({ scope: `${compound}/g1/1` }) },
  {
    operation: community.inviteIssue,
    by: secretary,
    notBy: resident,
    input: () => ({ scope: home, relation: 'owner' }),
    other: () => ({ scope: home, relation: 'tenant' })
  },
  {
    operation: community.inviteAccept,
    by: elder,
    prepare: invite,
    input: made => ({ code: made.code }),
    rival: made => ({ by: tenant, operation: community.inviteAccept, input: { code: made.code } })
  },
  {
    operation: community.homeBind,
    by: secretary,
    notBy: resident,
    prepare: async world => ({ code: await codeOf(world, tenant) }),
    input: made => ({ scope: home, personCode: made.code, relation: 'family' }),
    other: made => ({ scope: home, personCode: made.code, relation: 'owner' }),
    rival: () => ({ by: tenant, operation: community.sessionSettings, input: { elder: true } })
  },
  {
    operation: community.contactReveal,
    by: secretary,
    notBy: resident,
    input: () => ({ scope: `${compound}/g1/1/1/101`, purpose: '通知今晚议事会' }),
    other: () => ({ scope: `${compound}/g1/1/1/102`, purpose: '通知今晚议事会' })
  },
  { operation: community.accessList, by: resident, input: () => ({}) },
  {
    operation: rosters.rosterRead,
    by: staff,
    notBy: secretary,
    prepare: uploaded,
    input: made => ({ scope: made.scope, fileId: made.fileId, fileName: '25号楼.xlsx' }),
    other: made => ({ scope: made.scope, fileId: made.fileId, fileName: '改名.xlsx' })
  },
  {
    operation: rosters.rosterAnswer,
    by: staff,
    notBy: secretary,
    objectField: 'importId',
    prepare: importRead,
    input: made => ({ importId: made.importId, rows: [{ row: 4, act: 'accept' }] }),
    other: made => ({ importId: made.importId, rows: [{ row: 4, act: 'leave-out' }] })
  },
  {
    operation: rosters.rosterShow,
    by: staff,
    notBy: secretary,
    objectField: 'importId',
    prepare: importRead,
    input: made => ({ importId: made.importId, part: 'changes' })
  },
  {
    operation: rosters.rosterApply,
    by: staff,
    notBy: secretary,
    objectField: 'importId',
    prepare: importRead,
    input: made => ({ importId: made.importId, seen: made.seen, remove: [] }),
    other: made => ({ importId: made.importId, seen: '0000000000000000', remove: [] })
  }
]
