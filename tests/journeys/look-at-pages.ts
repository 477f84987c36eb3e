/** Looks at the pages of some areas in the demo's own house, and says of each as a test whether it is fit to be used. */
import path from 'node:path'
import { createHand, type Hand } from '../../local/demo/hand'
import { openBrowser } from '../browser'
import { openHouse } from './house'
import { createLooker, modes } from './look-over'
import type { PageCase } from './pages/page-case'

/** Nobody does more than a few things in a minute. */
const PAUSE_MS = 15_000

/** Where the pictures go when they are asked for. */
export const pictures = process.env.SHOTS === '1' ? path.resolve(__dirname, '../../docs/pages') : undefined

type Complaints = Map<string, string[]>

/** Each page is looked at as soon as what it needs has been made: later the town's clock has gone on. */
async function lookAtAll(hand: Hand, looker: ReturnType<typeof createLooker>, cases: readonly PageCase[]) {
  const complaints: Complaints = new Map()
  for (const page of cases) {
    if (page.prepare) await hand.pass(PAUSE_MS)
    const query = await (page.prepare?.(hand) ?? Promise.resolve({})).catch((error: Error) => error)
    const note = (mode: string, words: string[]) => complaints.set(`${mode} ${page.name}`, words)
    if (query instanceof Error) for (const mode of modes) note(mode, [`could not be prepared: ${query.message}`])
    else for (const [mode, words] of await looker.look(page, query)) note(mode, words)
  }
  return complaints
}

async function openAndLook(cases: readonly PageCase[]): Promise<Complaints> {
  const [browser, house] = await Promise.all([openBrowser(), openHouse('h5')])
  try {
    return await lookAtAll(createHand(house), createLooker(browser, house.url, pictures), cases)
  } finally {
    await browser.close()
    await house.close()
  }
}

/** Tests: every one of the cases in every mode. `PAGES=<part of a name>` leaves the others out. */
export function testPages(cases: readonly PageCase[]): void {
  const wanted = cases.filter(({ name }) => name.includes(process.env.PAGES ?? ''))
  if (wanted.length === 0) return
  let complaints: Complaints = new Map()
  beforeAll(async () => {
    complaints = await openAndLook(wanted)
  })
  describe.each(modes)('in the mode %s', mode => {
    test.each(wanted)('$name is readable, tappable and whole', ({ name }) => {
      expect(complaints.get(`${mode} ${name}`)).toEqual([])
    })
  })
}
