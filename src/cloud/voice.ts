/** What can read aloud. */
export interface Voice {
  /** `onEnd` is called once, however it ends. */
  speak: (text: string, onEnd: () => void) => void
  hush: () => void
}
