/** The id of one person's help at one activity: the same each time, and it says neither; and of its entries. */
import { shortHash } from 'kernel/secrets'

export const helpId = (activityId: string, personId: string): string =>
  `h_${shortHash(`${activityId} ${personId}`, 16)}`

/** Of its entry in the hours book; a correction is another round and another entry. */
export const hoursEntryId = (helpOf: string, round: number): string => `${helpOf}:${round}`
