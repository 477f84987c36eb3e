/** Duty lists as data: whose job a matter is follows from the city's list, never from code. */
import { china } from 'config/duty-lists/cn'
import type { DutyEntry } from 'config/duty-lists/entry'
import { liaocheng } from 'config/duty-lists/liaocheng'

export type { DutyEntry }

/** City lists by the first four digits of the county code. */
const cities: Readonly<Record<string, readonly DutyEntry[]>> = { '3715': liaocheng }

/** The duty list that holds at a scope: the city's own, else the country's. */
export const dutiesAt = (scope: string): readonly DutyEntry[] => cities[scope.slice(0, 4)] ?? china
