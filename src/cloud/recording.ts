/** What recording somebody's voice gives, on whatever phone. */
import type { ChosenFile } from './chosen-file'

export interface Recording {
  file: ChosenFile
  /** Whole seconds, at least one. */
  seconds: number
  /** What was said, where the phone could write it down. */
  text?: string
}

/** A recording under way; the phone may end it by itself (too long, somebody rings). */
export interface Recorder {
  stop: () => void
  /** Comes when it has ended, however that was; undefined when nothing was recorded. */
  recording: Promise<Recording | undefined>
}

/** `denied`: the person did not allow the microphone; `absent`: this phone cannot record here. */
export type Started = Recorder | 'denied' | 'absent'

export const secondsOf = (ms: number): number => Math.max(1, Math.round(ms / 1000))
