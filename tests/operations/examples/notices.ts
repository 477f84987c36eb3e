/** Examples of notices' operations. */
import * as notices from 'types/notices'
import { resident } from '../../../local/demo/people'
import type { World } from '../../world'
import type { Example } from '../example'
import { discussing } from './walk'

async function told(world: World): Promise<Record<string, string>> {
  await discussing(world)
  await world.tick()
  const { items } = await world.ask(resident, notices.noticeList, {})
  return { noticeId: items[0]?.id ?? '' }
}

export const noticeExamples: Example[] = [
  { operation: notices.noticeList, by: resident, prepare: told, input: () => ({}) },
  {
    operation: notices.noticeRead,
    by: resident,
    objectField: 'noticeId',
    prepare: told,
    input: made => ({ noticeId: made.noticeId })
  },
  { operation: notices.noticeCount, by: resident, prepare: told, input: () => ({}) },
  {
    operation: notices.noticeReadAll,
    by: resident,
    prepare: told,
    input: () => ({ until: Date.UTC(2026, 5, 2) })
  },
  { operation: notices.noticePreferences, by: resident, input: () => ({}) },
  {
    operation: notices.noticeSettings,
    by: resident,
    input: () => ({ general: 'each', quietFrom: 1320, quietUntil: 420 }),
    other: () => ({ general: 'none', quietFrom: 1320, quietUntil: 420 })
  },
  {
    operation: notices.subscriptionGrant,
    by: resident,
    input: () => ({ templates: ['meeting', 'matter'] }),
    other: () => ({ templates: ['decision'] })
  }
]
