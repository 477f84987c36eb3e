/** Changing a person's document by someone the door has already admitted (the person, or staff of the scope). */
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import type { Refusal } from 'kernel/refusal'
import { type Person, people } from './documents'

/** Two round trips; the same request changes once. */
export const changePerson = (
  context: Context,
  personId: string,
  decide: (person: Person) => Person | Refusal
): Promise<Person | Refusal> => change(context, people, personId, decide, person => person)
