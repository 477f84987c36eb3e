/** The kinds of activities, as a form offers them. */
import { type ActivityKind, activityKinds } from 'types/activity-kinds'

export const kindChoices = (Object.keys(activityKinds) as ActivityKind[]).map(value => ({
  value,
  text: activityKinds[value].name
}))

export const kindNames = (kinds: readonly ActivityKind[]): string =>
  kinds.map(kind => activityKinds[kind].name).join('、')
