/** Law as data: which pack holds at a place; nothing in code knows a threshold. */
import { china } from 'config/jurisdictions/cn'
import { liaocheng } from 'config/jurisdictions/liaocheng'
import type { Jurisdiction } from 'types/law'

/** City packs by the first four digits of the county code. */
const cities: Readonly<Record<string, Partial<Jurisdiction>>> = { '3715': liaocheng }

/** The law that holds at a scope, found by its county code. */
export function lawAt(scope: string): Jurisdiction {
  return { ...china, ...cities[scope.slice(0, 4)] }
}
