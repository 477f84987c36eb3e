/** Examples of the plan of a compound. */
import { planKeep, planShow } from 'types/places'
import { resident, staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { World } from '../../world'
import { type Example, stranger } from '../example'
import type { Made } from './walk'

const gate = (label: string) => [{ id: 'gate', kind: 'gate' as const, label, x: 500, y: 980 }]

async function drawn(world: World): Promise<Made> {
  await world.ask(staff, planKeep, { scope: compound, items: gate('正门'), seen: 0 })
  return {}
}

export const placeExamples: Example[] = [
  { operation: planShow, by: stranger, prepare: drawn, input: () => ({ scope: `${compound}/g1/1` }) },
  {
    operation: planKeep,
    by: staff,
    notBy: resident,
    prepare: drawn,
    input: () => ({ scope: compound, items: gate('南门'), seen: 1 }),
    other: () => ({ scope: compound, items: gate('北门'), seen: 1 })
  }
]
