/** session.open — 2 round trips (rights, person), 3 the first time. */
import { handle } from 'kernel/handler'
import { sessionOpen } from 'types/community'
import { ensurePerson, meOf } from '../session'

export const openSession = handle(sessionOpen, async context => meOf(await ensurePerson(context)))
