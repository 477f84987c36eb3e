/** What the phone says about itself. */
import { appConfig } from '../mini-program'
import { api } from './answer'

const windowInfo = () => ({
  windowWidth: innerWidth,
  windowHeight: innerHeight,
  screenWidth: innerWidth,
  screenHeight: innerHeight,
  screenTop: 0,
  pixelRatio: devicePixelRatio,
  statusBarHeight: 0,
  safeArea: { top: 0, left: 0, right: innerWidth, bottom: innerHeight, width: innerWidth, height: innerHeight }
})

/** What the person set in WeChat: `?font=26` in the address of the host; Android's middle step otherwise. */
export const phoneFontPx = Number(new URLSearchParams(location.search).get('font') ?? 16)

const baseInfo = () => ({
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  fontSizeSetting: phoneFontPx,
  fontSizeScaleFactor: phoneFontPx / 16,
  host: { env: 'WeChat' },
  enableDebug: false
})

const deviceInfo = () => ({
  brand: 'host',
  model: 'host',
  system: 'host 1.0',
  platform: 'devtools',
  benchmarkLevel: 40
})
const systemInfo = () => ({ ...windowInfo(), ...baseInfo(), ...deviceInfo() })

export const launchOptions = {
  path: appConfig.pages[0] ?? '',
  query: {},
  scene: 1001,
  referrerInfo: {},
  shareTicket: ''
}

const nothing = () => undefined

export const system = {
  canIUse: () => true,
  getWindowInfo: windowInfo,
  getAppBaseInfo: baseInfo,
  getDeviceInfo: deviceInfo,
  getSystemInfoSync: systemInfo,
  getSystemInfo: api('getSystemInfo', systemInfo),
  getSystemSetting: () => ({ bluetoothEnabled: false, locationEnabled: false, wifiEnabled: true }),
  getMenuButtonBoundingClientRect: () => ({
    top: 6,
    left: innerWidth - 97,
    right: innerWidth - 10,
    bottom: 38,
    width: 87,
    height: 32
  }),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' } }),
  getLaunchOptionsSync: () => launchOptions,
  getEnterOptionsSync: () => launchOptions,
  getNetworkType: api('getNetworkType', () => ({ networkType: 'wifi' })),
  getUpdateManager: () => ({ onCheckForUpdate: nothing, onUpdateReady: nothing, onUpdateFailed: nothing }),
  nextTick: (run: () => void) => queueMicrotask(run),
  env: { USER_DATA_PATH: 'wxfile://usr' },
  onThemeChange: nothing,
  offThemeChange: nothing,
  onAppShow: nothing,
  onAppHide: nothing,
  onError: nothing,
  offError: nothing,
  onUnhandledRejection: nothing,
  onWindowResize: nothing,
  offWindowResize: nothing,
  onNetworkStatusChange: nothing,
  offNetworkStatusChange: nothing,
  onMemoryWarning: nothing
}
