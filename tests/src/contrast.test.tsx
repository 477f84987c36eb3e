/** Words can be read against what they lie on, by day and by night: 4.5:1 everywhere (law.md B7). */
import { readFileSync } from 'node:fs'
import path from 'node:path'

const css = readFileSync(path.join(__dirname, '../../src/ui/styles/tokens.css'), 'utf8')

function tokens(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(found => [found[1], found[2]]))
}

const [byDay = '', byNight = ''] = css.split('@media (prefers-color-scheme: dark)')
const themes = { day: tokens(byDay), night: { ...tokens(byDay), ...tokens(byNight) } }

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const grounds = ['paper', 'card', 'inset']
const onGround = ['ink', 'soft', 'faint', 'cinnabar', 'jade', 'amber', 'sky'].flatMap(word =>
  grounds.map(ground => [word, ground])
)
const onWash = ['cinnabar', 'jade', 'amber', 'sky'].flatMap(colour =>
  [colour, 'ink', 'soft'].map(word => [word, `${colour}-wash`])
)
const onFill = ['cinnabar', 'jade', 'sky'].map(colour => ['on-fill', `${colour}-fill`])
const onTrack = [
  ['ink', 'track'],
  ['soft', 'track']
]

describe.each(Object.entries(themes))('by %s', (_, theme) => {
  const colour = (name: string): string => {
    const value = theme[name]
    if (!value) throw new Error(`no colour ${name}`)
    return value
  }

  test.each([...onGround, ...onWash, ...onFill, ...onTrack])('%s on %s reads at 4.5:1', (word = '', ground = '') => {
    expect(contrast(colour(word), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(grounds)('the edge of a field shows against %s at 3:1', ground => {
    expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3)
  })
})
