/** Loads the mini-program's own JavaScript as the logic layer does: CommonJS files, and no browser in sight. */
import { builtinPath } from './builtins'
import { addStyle, addTemplate, space } from './framework'
import { appConfig, miniProgram } from './mini-program'

/** Names of the browser that WeChat's logic layer does not have; a file that uses one must fail here too. */
const hidden = (
  'window document navigator location self history localStorage sessionStorage indexedDB fetch XMLHttpRequest WebSocket ' +
  'MutationObserver ResizeObserver IntersectionObserver requestAnimationFrame cancelAnimationFrame alert Image Event ' +
  'HTMLElement Element Node Headers Request Response Blob File FormData'
).split(' ')

type Definer = (definition: unknown) => unknown
type Environment = Parameters<Parameters<typeof space.componentEnv<void>>[1]>[0]

const loaded = new Map<string, { exports: unknown }>()
let environment: Environment | undefined
/** What App() was called with. */
export let appDefinition: Record<string, unknown> = {}

let surroundings: Record<string, unknown> = {}
/** Sets `wx`, `getApp` and `getCurrentPages` before the first file is loaded. */
export const surround = (names: Record<string, unknown>) => {
  surroundings = names
}

/** The file that `require(wanted)` means inside `from`. */
function resolve(from: string, wanted: string): string {
  const parts = wanted.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of wanted.replace(/^\//, '').split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  const path = parts.join('/')
  return [path, `${path}.js`, `${path}/index.js`].find(file => file in miniProgram.code) ?? path
}

/** Page and Component mean the file that is being loaded, even when a shared chunk calls them. */
const during =
  (kind: 'Page' | 'Component' | 'Behavior'): Definer =>
  definition => {
    if (!environment) throw new Error(`${kind}() was called outside the loading of a page or component`)
    return Reflect.apply(environment[kind], undefined, [definition])
  }

const registerApp = (definition: Record<string, unknown>) => {
  appDefinition = definition
}

export function load(file: string): unknown {
  const known = loaded.get(file)
  if (known) return known.exports
  const code = miniProgram.code[file]
  if (code === undefined) throw new Error(`there is no file ${file}`)
  const module = { exports: {} }
  loaded.set(file, module)
  const given: Record<string, unknown> = {
    require: (wanted: string) => load(resolve(file, wanted)),
    module,
    exports: module.exports,
    App: registerApp,
    Page: during('Page'),
    Component: during('Component'),
    Behavior: during('Behavior'),
    ...surroundings,
    ...Object.fromEntries(hidden.map(name => [name, undefined]))
  }
  new Function(...Object.keys(given), `${code}\n//# sourceURL=weapp:///${file}`)(...Object.values(given))
  return module.exports
}

const builtinTags = Object.fromEntries(miniProgram.builtins.map(tag => [tag, `/${builtinPath(tag)}`]))
const defined = new Set<string>()

/** Registers a page or component and everything it uses, once. */
export function define(path: string): void {
  if (defined.has(path)) return
  defined.add(path)
  const config = miniProgram.json[path] ?? {}
  const using = { ...appConfig.usingComponents, ...config.usingComponents }
  const absolute = Object.fromEntries(
    Object.entries(using).map(([tag, wanted]) => [tag, `/${resolve(path, wanted).replace(/\.js$/, '')}`])
  )
  for (const used of Object.values(absolute)) define(used.slice(1))
  space.addComponentStaticConfig(path, { ...config, usingComponents: { ...builtinTags, ...absolute } })
  addTemplate(path)
  if (path in miniProgram.styles) addStyle(path)
  space.componentEnv(path, given => {
    const outer = environment
    environment = given
    try {
      load(`${path}.js`)
    } finally {
      environment = outer
    }
  })
}
