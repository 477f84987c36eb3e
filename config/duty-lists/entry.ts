/** One entry of a duty list as a city writes it down: the duty, and the words by which people speak of it. */
import type { Duty } from 'types/sorting'

export interface DutyEntry extends Duty {
  /** As people say it, e.g. 黑咕隆咚; never shown, only looked for. */
  words: readonly string[]
}
