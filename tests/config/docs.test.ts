/** What the written pages point at is there: their pictures, and the words that the guide says are on the screen. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** Files below a folder whose names end so, as paths from the root. */
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name))
    .map(name => path.join(folder, name))

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

const pages = ['README.md', 'CHANGELOG.md', ...filesIn('docs', /\.md$/)]

/** Files that a page names in a link, a picture or an <img>, without what lies on the web or on the page itself. */
function targetsIn(page: string): string[] {
  const text = read(page)
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/src="([^"]+)"/g)].map(
    ([, target]) => target ?? ''
  )
  return links.filter(target => !/^(https?:|#|mailto:)/.test(target)).map(target => target.replace(/#.*$/, ''))
}

test.each(pages)('every file and picture that %s names is there', page => {
  const missing = targetsIn(page).filter(target => !existsSync(path.resolve(root, path.dirname(page), target)))
  expect(missing).toEqual([])
})

/** What is written in a source beside its comments. */
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

test('every word that the guide says is on the screen stands in the app', () => {
  const app = [...filesIn('src', /\.tsx?$/), ...filesIn('types', /\.ts$/)].map(read).map(withoutComments).join('\n')
  const quoted = [...read('docs/users.md').matchAll(/「([^」]+)」/g)].map(([, words]) => words ?? '')
  expect(new Set(quoted).size).toBeGreaterThan(150)
  expect([...new Set(quoted)].filter(words => !app.includes(words))).toEqual([])
})
