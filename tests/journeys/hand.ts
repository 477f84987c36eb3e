/** Finds what a person would find on the screen of the app, by its words, and taps or fills it. */
import type { FrameLocator, Locator, Page } from 'playwright-core'
import type { Phone } from './phone'

const tappable = '[role=button], [role=tab], [role=radio], [role=switch], button'
const waitMs = 30_000
const lookEveryMs = 100
const clickMs = 5_000
const SAID_CHARS = 400

const exactly = (words: string) => new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`)

export interface Hand extends Pick<Phone, 'tap' | 'fill' | 'answer' | 'see' | 'said'> {
  note(words: string): void
}

/**
 * @param screen where the app is drawn
 * @param before runs before each tap, while the page still stands as it was
 */
export function createHand(screen: FrameLocator | Page, before: () => Promise<void>): Hand {
  let notes: string[] = []
  const note = (words: string) => void notes.push(words)

  /** A dialog asks before anything below it can be tapped. */
  const candidates = (words: string): Locator[] =>
    [screen.getByRole('dialog'), screen.locator('body')].flatMap(place => [
      place.locator(tappable).filter({ hasText: exactly(words), visible: true }),
      place.getByText(words, { exact: true }).filter({ visible: true }),
      place.locator(tappable).filter({ hasText: words, visible: true })
    ])

  async function found(words: string): Promise<Locator> {
    const until = Date.now() + waitMs
    while (Date.now() < until) {
      const asking = (await screen.getByRole('dialog').filter({ visible: true }).count()) > 0
      const all = candidates(words)
      for (const each of asking ? all.slice(0, all.length / 2) : all) if ((await each.count()) > 0) return each.first()
      await new Promise(resolve => setTimeout(resolve, lookEveryMs))
    }
    throw new Error(`nothing to tap says 「${words}」, but the screen says: ${await shown()}`)
  }

  /** What stood there instead, for whoever reads the failure. */
  async function shown(): Promise<string> {
    const all = await screen.locator('.page').filter({ visible: true }).allTextContents()
    return all.join(' ').slice(0, SAID_CHARS)
  }

  return {
    note,
    said() {
      const all = notes
      notes = []
      return all
    },
    async tap(words) {
      const until = Date.now() + 2 * waitMs
      for (;;) {
        await found(words)
        await before()
        // What said it may have been the page before, on its way out: it is looked for anew until it can be tapped.
        const target = await found(words)
        const missed = await target.click({ timeout: clickMs }).catch((error: Error) => error)
        if (!missed) break
        if (Date.now() > until) throw missed
      }
      note(words)
    },
    async fill(label, text) {
      const field = screen.getByLabel(label).and(screen.locator('input, textarea'))
      await field.filter({ visible: true }).first().fill(text, { timeout: waitMs })
      note(label)
      note(text)
    },
    async answer(group, words) {
      const place = screen.locator(`[aria-label="${group}"]`).filter({ visible: true })
      await place
        .locator(tappable)
        .filter({ hasText: exactly(words) })
        .click({ timeout: waitMs })
      note(words)
    },
    async see(words) {
      const place = screen.getByText(words).filter({ visible: true }).first()
      await place.waitFor({ timeout: waitMs }).catch(async () => {
        throw new Error(`nothing says 「${words}」, but the screen says: ${await shown()}`)
      })
      await before()
      note(words)
    }
  }
}
