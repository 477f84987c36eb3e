/** Duty lists as data: whose job a matter is follows from the city's list, never from code. */
import { liaocheng } from 'config/duty-lists/liaocheng'
import type { Duty } from 'types/matters'

/** City lists by the first four digits of the county code. */
const cities: Readonly<Record<string, readonly Duty[]>> = { '3715': liaocheng }

/** The duty list that holds at a scope; empty where the city has given none. */
export const dutiesAt = (scope: string): readonly Duty[] => cities[scope.slice(0, 4)] ?? []
