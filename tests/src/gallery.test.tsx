/** Every part of the design system, in every case the gallery shows: what it looks like to a reader and to a screen reader. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { cleanup, render } from '@testing-library/react'
import axe from 'axe-core'
import { ElderContext } from '@/ui/elder-context'
import { gallery } from '@/ui/gallery'

/** A DOM without a layout draws nothing, and says so loudly; axe then skips its guess at icon fonts. */
beforeAll(() => {
  HTMLCanvasElement.prototype.getContext = () => null
})
afterEach(cleanup)

/** Colours and landmarks need a layout and a page: contrast has its own test, pages are looked at in a browser. */
const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } }

const cases = gallery.map(({ part, name, element }) => ({ title: `${part} · ${name}`, element }))

test('no two cases have the same title', () => {
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length)
})

/** The frame that every page stands in, and a question that only WeChat asks: the page suite and WeChat show them. */
const shownElsewhere = ['page', 'privacy-ask']

test('every part has a case, alone or inside another part', () => {
  const folder = path.join(__dirname, '../../src/ui')
  const parts = readdirSync(folder)
    .filter(file => file.endsWith('.tsx'))
    .map(file => file.slice(0, -'.tsx'.length))
  const seen = new Set<string>()
  const follow = (part: string) => {
    if (seen.has(part) || !parts.includes(part)) return
    seen.add(part)
    const code = readFileSync(path.join(folder, `${part}.tsx`), 'utf8')
    for (const [, other = ''] of code.matchAll(/from '\.\/([\w-]+)'/g)) follow(other)
  }
  follow('gallery')
  expect(parts.filter(part => !seen.has(part))).toEqual(shownElsewhere)
})

describe.each([
  ['the default layout', false],
  ['the elder layout', true]
])('in %s', (_, elder) => {
  test.each(cases)('axe finds nothing wrong in $title', async ({ element }) => {
    const { container } = render(<ElderContext.Provider value={elder}>{element}</ElderContext.Provider>)
    const { violations } = await axe.run(container, { rules })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  })
})

test.each(cases)('$title is drawn as it was agreed', ({ element }) => {
  const { container } = render(element)
  expect(container).toMatchSnapshot()
})

test.each(cases)('everything that can be tapped in $title has words and can be reached by key', ({ element }) => {
  const { container } = render(element)
  for (const tappable of container.querySelectorAll('[role=button],[role=switch],[role=radio],[role=tab]')) {
    const words = tappable.getAttribute('aria-label') ?? tappable.textContent ?? ''
    expect(words.trim()).not.toBe('')
  }
})
