/** The id of one person's help at one activity: the same each time, and it says neither. */
import { shortHash } from 'kernel/secrets'

export const helpId = (activityId: string, personId: string): string =>
  `h_${shortHash(`${activityId} ${personId}`, 16)}`
