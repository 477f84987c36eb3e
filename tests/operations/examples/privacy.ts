/** Examples of consent, and of seeing, correcting and deleting one's data. */
import { sessionOpen, sessionSettings } from 'types/community'
import * as privacy from 'types/privacy'
import { elder, resident, staff, tenant } from '../../../local/demo/people'
import { community } from '../../../local/demo/town'
import type { World } from '../../world'
import type { Example } from '../example'

const leaver = 'oLeaverWithoutHome00000001'
const wrong = { what: 'area' as const, text: '我家的面积登记错了，房产证上是 96.42。' }

async function askedToCorrect(world: World): Promise<Record<string, string>> {
  const { id } = await world.ask(resident, privacy.dataCorrect, wrong)
  return { correctionId: id }
}

async function forgotten(world: World): Promise<Record<string, string>> {
  await world.ask(leaver, sessionOpen, {})
  const { number } = await world.ask(leaver, privacy.dataForget, { word: '删除' })
  return { number }
}

export const privacyExamples: Example[] = [
  {
    operation: privacy.consentSet,
    by: elder,
    input: () => ({ kind: 'media', given: true, version: 1 }),
    other: () => ({ kind: 'digest', given: true, version: 1 }),
    rival: () => ({ by: elder, operation: sessionSettings, input: { elder: false } })
  },
  { operation: privacy.consentList, by: resident, input: () => ({}) },
  { operation: privacy.dataTerms, by: tenant, input: () => ({}) },
  { operation: privacy.dataExport, by: resident, input: () => ({}) },
  {
    operation: privacy.dataCorrect,
    by: resident,
    input: () => wrong,
    other: () => ({ ...wrong, what: 'other' })
  },
  { operation: privacy.dataCorrections, by: resident, prepare: askedToCorrect, input: () => ({}) },
  {
    operation: privacy.correctionList,
    by: staff,
    notBy: resident,
    prepare: askedToCorrect,
    input: () => ({ scope: community })
  },
  {
    operation: privacy.correctionAnswer,
    by: staff,
    notBy: tenant,
    objectField: 'correctionId',
    prepare: askedToCorrect,
    input: made => ({ correctionId: made.correctionId, corrected: true, text: '核对过房产证，已经改好。' }),
    other: made => ({ correctionId: made.correctionId, corrected: false, text: '房产证上就是这个数。' })
  },
  {
    operation: privacy.dataForget,
    by: leaver,
    prepare: async world => ({ code: (await world.ask(leaver, sessionOpen, {})).code }),
    input: () => ({ word: '删除' })
  },
  { operation: privacy.dataProof, by: tenant, prepare: forgotten, input: made => ({ number: made.number }) }
]
