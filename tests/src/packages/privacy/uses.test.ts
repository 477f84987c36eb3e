/** The privacy guide names every ability of the phone that the app's code uses: one that nobody declared fails here (W3). */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { uses } from '@/packages/privacy/guide/uses'

const src = join(__dirname, '../../../../src')

/** What the platform wants declared, and what asks the person for something. */
const sensitive = [
  'chooseMedia',
  'chooseImage',
  'chooseVideo',
  'chooseMessageFile',
  'getRecorderManager',
  'createCameraContext',
  'getLocation',
  'getFuzzyLocation',
  'chooseLocation',
  'chooseAddress',
  'chooseContact',
  'getPhoneNumber',
  'getUserProfile',
  'getWeRunData',
  'saveImageToPhotosAlbum',
  'saveVideoToPhotosAlbum',
  'addPhoneContact',
  'addPhoneCalendar',
  'setClipboardData',
  'getClipboardData',
  'startAccelerometer',
  'startCompass',
  'openBluetoothAdapter',
  'scanCode',
  'makePhoneCall',
  'requestSubscribeMessage',
  'setStorageSync',
  'getFileSystemManager'
]

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return /\.tsx?$/.test(entry.name) && !path.includes('/privacy/guide/') ? [readFileSync(path, 'utf8')] : []
  })
}

const code = sources(src).join('\n')
const used = sensitive.filter(name => new RegExp(`\\b${name}\\b`).test(code))
const declared = uses.flatMap(({ calls }) => calls)

test('what the app uses is declared', () => {
  expect(used.filter(name => !declared.includes(name))).toEqual([])
})

test('nothing is declared that the app does not use', () => {
  expect(declared.filter(name => !code.includes(name.replace('cloud.', '')))).toEqual([])
})
