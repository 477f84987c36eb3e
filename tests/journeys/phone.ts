/** What a person does with a phone, whatever runs on it: the tour is told in these words only. */

export interface Phone {
  /** Whether it shows 长辈版, where a form comes one question at a time. */
  elder: boolean
  /** Takes this person's phone and opens the app anew, on its first page. */
  as(name: string): Promise<void>
  /** Taps what carries these words; what asks in a dialog comes before what lies below it. */
  tap(words: string): Promise<void>
  /** Writes into the field with this label. */
  fill(label: string, text: string): Promise<void>
  /** Taps an answer of the group with this label. */
  answer(group: string, words: string): Promise<void>
  /** Takes the day that the wheel of this field stands at. */
  takeDay(label: string): Promise<void>
  /** Waits until the words are on the screen. */
  see(words: string): Promise<void>
  /** Taps what starts the camera and holds the newest code before it. */
  scan(words: string): Promise<void>
  /** Lets the neighbours do something, or time pass; the page that is open shows it afterwards. */
  scene(title: string): Promise<void>
  /** A picture of the screen for the README. */
  shoot(name: string): Promise<void>
  /** Every word tapped, written into or seen since the last time this was asked. */
  said(): string[]
}
