/** Every page of the built mini-program opens in WeChat's simulator, its templates compiled by WeChat's own compiler. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as simulate from 'miniprogram-simulate'

const built = path.resolve(__dirname, '../../dist/weapp')

interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}

function pagesOf(): string[] {
  if (!existsSync(path.join(built, 'app.json'))) throw new Error('dist/weapp is missing: run npm run build first')
  const app = JSON.parse(readFileSync(path.join(built, 'app.json'), 'utf8')) as AppJson
  const others = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map(page => path.posix.join(root, page)))
  return [...app.pages, ...others]
}

type Definition = Record<string, unknown>
const globals = globalThis as typeof globalThis & {
  App: (definition: Definition) => void
  Page: (definition: Definition) => void
  Component: (definition: Definition) => void
  getApp: () => Definition
  getCurrentPages: () => unknown[]
  wx: Definition
}

const answer = (result: Definition = {}) => jest.fn((_options?: Definition) => Promise.resolve(result))
let app: Definition = {}
const open: Definition[] = []

/** The simulator knows components only: a page is made one, and its lifecycles are called by hand. */
function prepare(): void {
  globals.App = definition => {
    app = definition
  }
  globals.getApp = () => app
  globals.getCurrentPages = () => open
  globals.Page = definition => {
    const methods = Object.fromEntries(Object.entries(definition).filter(([, value]) => typeof value === 'function'))
    globals.Component({ data: definition.data, methods })
  }
  const neverAnswered = jest.fn(() => new Promise(() => undefined))
  Object.assign(globals.wx, {
    cloud: { init: jest.fn(), callFunction: neverAnswered },
    setNavigationBarTitle: answer(),
    showToast: answer(),
    onNeedPrivacyAuthorization: jest.fn(),
    getStorageSync: () => ''
  })
  // The simulator runs in Node, a phone does not: a library that asks where it is must not find Node here.
  Object.assign(globals, { JS_SHA256_NO_NODE_JS: true })
}

const call = (owner: Definition, name: string, ...given: unknown[]) => {
  const method = owner[name]
  if (typeof method === 'function') method.apply(owner, given)
}

/** Waits until something stands there, and a moment longer for what still complains; gives up after some seconds. */
async function shown(stands: () => boolean): Promise<void> {
  for (let look = 0; look < 50 && !stands(); look++) await simulate.sleep(100)
  await simulate.sleep(100)
}

describe('the built mini-program in the simulator', () => {
  const complaints: string[] = []
  beforeAll(() => {
    prepare()
    for (const level of ['error', 'warn'] as const) {
      jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
        complaints.push(words.map(String).join(' '))
      })
    }
    require(path.join(built, 'app.js'))
    call(app, 'onLaunch', { path: pagesOf()[0], query: {}, scene: 1001 })
  })
  afterEach(() => {
    complaints.length = 0
    document.body.replaceChildren()
  })

  test.each(pagesOf())('%s opens and shows something, and nothing complains', async page => {
    const rendered = simulate.render(simulate.load(path.join(built, page), { rootPath: built, compiler: 'official' }))
    const box = document.body.appendChild(document.createElement('div'))
    rendered.attach(box)
    const { instance } = rendered
    Object.assign(instance, { route: page, __route__: page })
    open.splice(0, open.length, instance)
    call(instance, 'onLoad', {})
    call(instance, 'onShow')
    call(instance, 'onReady')
    await shown(() => rendered.dom.querySelectorAll('wx-view').length > 1)
    expect(rendered.dom.querySelectorAll('wx-view').length).toBeGreaterThan(1)
    expect(complaints).toEqual([])
  })
})
