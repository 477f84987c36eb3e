/** Starts the mini-program in this page: `index.html#/packages/voting/cast?id=1` opens there, as from a scanned code. */
import './builtins'
import { openChrome } from './chrome'
import { host, noteError } from './log'
import { appConfig } from './mini-program'
import { appDefinition, load, surround } from './modules'
import { currentPages, exists, navigateBack, parse, reLaunch, shareTop, tapTab } from './pages'
import { cloud } from './wx/cloud'
import { device } from './wx/device'
import { storedFiles } from './wx/files'
import { face } from './wx/interface'
import { navigation } from './wx/navigation'
import { createSelectorQuery } from './wx/query'
import { leave, sound } from './wx/sound'
import { storage } from './wx/storage'
import { launchOptions, system } from './wx/system'

surround({
  wx: {
    ...system,
    ...storage,
    ...face,
    ...device,
    ...navigation,
    ...storedFiles,
    ...sound,
    ...leave,
    createSelectorQuery,
    cloud
  },
  getApp: () => appDefinition,
  getCurrentPages: currentPages
})
host.share = shareTop
openChrome({ tab: tapTab, back: () => navigateBack(1) })

const asked = parse(location.hash.slice(1))
const first = exists(asked.path) ? location.hash.slice(1) : `/${appConfig.pages[0]}`
const options = { ...launchOptions, ...parse(first) }

/** A lifecycle of the app itself. */
function callApp(name: 'onLaunch' | 'onShow'): void {
  const method = appDefinition[name]
  if (typeof method === 'function') method.call(appDefinition, options)
}

try {
  load('app.js')
  callApp('onLaunch')
  callApp('onShow')
  reLaunch(first)
} catch (error) {
  noteError(error)
}
