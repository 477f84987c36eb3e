/**
 * @jest-environment node
 *
 * What WeChat's 体验评分 looks at and can be seen without a phone (platform.md 5.4), on the package as it is uploaded.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import postcss, { type Rule } from 'postcss'

const built = path.resolve(__dirname, '../../dist/weapp')
const deployed = path.resolve(__dirname, '../../dist/functions')

const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile() && ending.test(each.name))
    .map(each => path.join(each.parentPath, each.name))
const read = (file: string): string => readFileSync(file, 'utf8')
const nameOf = (file: string): string => path.relative(built, file)

interface AppJson {
  pages: string[]
  subPackages: { root: string; pages: string[]; plugins?: object }[]
  lazyCodeLoading?: string
  plugins?: object
  usingComponents?: object
}

const app = JSON.parse(read(path.join(built, 'app.json'))) as AppJson
const styles = filesBelow(built, /\.wxss$/)
/** Libraries carry tables of every name there is; what we call stands in the others. */
const library = /(^|\/)(taro|vendors|sub-vendors|runtime)\.js$/
const scripts = filesBelow(built, /\.js$/).filter(file => !library.test(file))
const templates = filesBelow(built, /\.wxml$/)

const rulesOf = (file: string): Rule[] => {
  const rules: Rule[] = []
  postcss.parse(read(file)).walkRules(rule => void rules.push(rule))
  return rules
}

describe('styles', () => {
  test('are of this build', () => expect(styles.length).toBeGreaterThan(1))

  test.each(styles.map(file => [nameOf(file), file]))(
    '%s: a pressed look comes from hover-class, never from :active',
    (_, file) => {
      expect(
        rulesOf(file)
          .filter(({ selector }) => /:active/.test(selector))
          .map(String)
      ).toEqual([])
    }
  )

  test.each(styles.map(file => [nameOf(file), file]))('%s: whatever scrolls goes on rolling', (_, file) => {
    const scrolling = rulesOf(file).filter(rule =>
      rule.some(each => each.type === 'decl' && /^overflow(-[xy])?$/.test(each.prop) && /auto|scroll/.test(each.value))
    )
    const stiff = scrolling.filter(
      rule => !rule.some(each => each.type === 'decl' && each.prop === '-webkit-overflow-scrolling')
    )
    expect(stiff.map(String)).toEqual([])
  })

  /** Class names as they stand in code, and beginnings that code completes: `icon-`. */
  const code = [...scripts, ...templates].map(read).join('\n')
  const words = new Set(code.match(/[a-zA-Z][\w-]*/g))
  const beginnings = [...new Set([...code.matchAll(/([a-z][\w-]*-)["'`$]/g)].map(([, start]) => start ?? ''))]
  const used = (name: string): boolean =>
    words.has(name) || beginnings.some(start => name.startsWith(start) && words.has(name.slice(start.length)))

  test.each(styles.map(file => [nameOf(file), file]))('%s: at most 2 KB of rules that nothing uses', (_, file) => {
    const unused = rulesOf(file).filter(({ selector }) =>
      selector.split(',').every(each => [...each.matchAll(/\.([\w-]+)/g)].some(([, name = '']) => !used(name)))
    )
    const bytes = unused.reduce((sum, rule) => sum + Buffer.byteLength(String(rule)), 0)
    expect(bytes > 2048 ? unused.map(({ selector }) => selector) : []).toEqual([])
  })

  test('no picture in a style sheet is larger than 10 KB', () => {
    const pictures = styles.flatMap(file => read(file).match(/url\([^)]*\)/g) ?? [])
    expect(pictures.filter(picture => picture.length > 10_240).map(picture => picture.slice(0, 60))).toEqual([])
  })
})

/** APIs that WeChat has stopped maintaining, each with a successor. */
const retired = [
  'getSystemInfo',
  'getSystemInfoSync',
  'getUserInfo',
  'getUserProfile',
  'chooseImage',
  'chooseVideo',
  'createCanvasContext',
  'canvasGetImageData',
  'canvasPutImageData',
  'createAudioContext',
  'startRecord',
  'stopRecord',
  'playVoice',
  'pauseVoice',
  'stopVoice',
  'getBackgroundAudioPlayerState',
  'playBackgroundAudio',
  'saveFile',
  'getSavedFileList',
  'getFileInfo',
  'setTopBarText',
  'onBluetoothDeviceFound',
  'getShareInfo'
]

describe('code', () => {
  test('calls nothing that WeChat no longer maintains', () => {
    const calls = new RegExp(`\\.(${retired.join('|')})\\(`, 'g')
    expect(scripts.flatMap(file => (read(file).match(calls) ?? []).map(call => `${nameOf(file)} ${call}`))).toEqual([])
  })

  test('asks for nothing over plain http', () => {
    const names = /http:\/\/(www\.w3\.org|127\.0\.0\.1)/
    const addresses = [...scripts, ...styles, ...templates, ...filesBelow(built, /\.json$/)].flatMap(file =>
      (read(file).match(/http:\/\/[\w.]+/g) ?? [])
        .filter(found => !names.test(found))
        .map(found => `${nameOf(file)} ${found}`)
    )
    expect(addresses).toEqual([])
  })

  test('is loaded only where it is needed, and no plugin or component is there for every page', () => {
    expect(app.lazyCodeLoading).toBe('requiredComponents')
    expect(Object.keys(app.plugins ?? {})).toEqual([])
    expect(Object.keys(app.usingComponents ?? {})).toEqual([])
  })

  test('leads to every page, or a code or a message does', () => {
    const pages = [
      ...app.pages,
      ...app.subPackages.flatMap(({ root, pages: all }) => all.map(page => path.posix.join(root, page)))
    ]
    const sent = filesBelow(deployed, /\.js$/).map(read).join('\n')
    /** Some lists of doors write only the middle of the path. */
    const named = (page: string, code: string) =>
      code.includes(page) || new RegExp(`["'\`]${page.slice('packages/'.length, -'/index'.length)}["'\`]`).test(code)
    const leadsTo = (page: string) =>
      named(page, sent) || scripts.some(file => file !== path.join(built, `${page}.js`) && named(page, read(file)))
    const lost = pages.filter(page => page !== app.pages[0] && !leadsTo(page))
    expect(lost).toEqual([])
  })
})

describe('packages', () => {
  const limit = 2 * 1024 * 1024
  const uploaded = filesBelow(built, /./).filter(file => !/\.(LICENSE\.txt|map)$/.test(file))
  const packageOf = (file: string) =>
    app.subPackages.find(({ root }) => nameOf(file).startsWith(`${root.replace(/\/$/, '')}/`))?.root ?? 'main'
  const sizes = new Map<string, number>()
  for (const file of uploaded) sizes.set(packageOf(file), (sizes.get(packageOf(file)) ?? 0) + statSync(file).size)

  test('the main package is at most 0.30 of what WeChat takes', () => {
    expect(sizes.get('main')).toBeLessThanOrEqual(0.3 * limit)
  })

  test.each(app.subPackages.map(({ root }) => root))('%s is at most a tenth of it', root => {
    expect(sizes.get(root)).toBeLessThanOrEqual(0.1 * limit)
  })

  test('pictures and sounds are at most 200 KB together', () => {
    const media = uploaded.filter(file => /\.(png|jpe?g|gif|webp|svg|mp3|m4a|wav|mp4)$/i.test(file))
    expect(media.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(200 * 1024)
  })
})
