/** WeChat's component framework in this page: one code space for the mini-program, with the DOM as its backend. */
import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { host, noteError } from './log'
import { miniProgram } from './mini-program'

glassEasel.globalOptions.writeIdToDOM = true
/** Built-ins declare only what the host uses of them, and Taro's templates loop over children that are not there yet. */
const usual = /not a valid property|for-list data is neither Array nor Object/
glassEasel.addGlobalWarningListener(message => {
  if (!usual.test(message)) host.log.warnings.push(message)
  return false
})
glassEasel.addGlobalErrorListener(error => {
  noteError(error)
  return false
})

const builtins = new Set(miniProgram.builtins)
const backend = new glassEasel.CurrentWindowBackendContext()
const dom = backend.document
backend.document = {
  createElement: tag => dom.createElement(builtins.has(tag) ? `wx-${tag}` : tag),
  createTextNode: text => dom.createTextNode(text),
  createDocumentFragment: () => dom.createDocumentFragment()
}

/** A disabled button swallows the tap, as in WeChat. */
const swallowed = (type: string, options: { originalEvent?: unknown }): boolean =>
  type === 'tap' &&
  options.originalEvent instanceof Event &&
  options.originalEvent.target instanceof Element &&
  options.originalEvent.target.closest('wx-button[aria-disabled="true"]') !== null

backend.onEvent((target, type, detail, options) => {
  if (swallowed(type, options)) return undefined
  const event = new glassEasel.Event(type, detail, options)
  glassEasel.Event.dispatchEvent(target, event)
  return event.getEventBubbleStatus()
})

const environment = new MiniProgramEnv()
export const space = environment.createCodeSpace('', true)

/** Ids reach the DOM as they are written, so that labels and tests find them; the framework has no public switch for it. */
type Prepared = [Record<string, unknown>, unknown]
const prepare: (...given: unknown[]) => Prepared = Reflect.get(space, 'prepareComponentOptions').bind(space)
Reflect.set(space, 'prepareComponentOptions', (...given: unknown[]): Prepared => {
  const [options, isolation] = prepare(...given)
  return [{ ...options, idPrefixGenerator: null, writeIdToDOM: true }, isolation]
})
const associated = environment.associateBackend(backend)

/** Registers a compiled style sheet under the path of its component. */
export function addStyle(path: string): void {
  space.addStyleSheet(path, path)
  associated.registerStyleSheetContent(path, miniProgram.styles[path] ?? '')
}
addStyle('app')

export const addTemplate = (path: string): void => {
  const content = miniProgram.templates[path]
  if (!content) throw new Error(`no template ${path}`)
  space.addCompiledTemplate(path, { groupList: miniProgram.templates, content })
}

export const createRoot = (path: string) => associated.createRoot('page-root', space, path)
