/** Walking through the README's tour, sentence by sentence: what a sentence says has been tapped, written into or seen. */
import type { Phone } from './phone'
import { steps } from './steps'
import { quoted, sentences } from './tour'

/** For one sentence; the first tour that runs alone builds the whole demo town before it. */
export const TOUR_MS = 480_000

/** One test for each sentence; after one has failed the others do not try. */
export function walkTour(phone: () => Phone): void {
  let broken = false
  test.each(sentences.map((sentence, place) => [place + 1, sentence] as const))('%i. %s', async (_, sentence) => {
    if (broken) throw new Error('an earlier sentence failed')
    broken = true
    await steps[sentence]?.(phone())
    const said = phone().said()
    expect(quoted(sentence).filter(words => !said.includes(words))).toEqual([])
    broken = false
  })
}
