/** A browser and a Chinese font for the tests that look at the screen: found, or installed where that is possible. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const usual = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
]

/** The path of a Chromium on this machine, or undefined. */
const findBrowser = () => usual.find(file => file && existsSync(file))

/** macOS and Windows come with Chinese fonts. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

/**
 * Makes sure that both are there and tells the tests where by CHROMIUM.
 * @returns {string} '' when ready, otherwise what a person has to do
 */
export function prepareBrowser() {
  const wanted = [...(findBrowser() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  if (wanted.length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
    console.log(`安装 ${wanted.join('、')} … / installing with apt-get`)
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    spawnSync('apt-get', ['update', '-qq'], options)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted, 'fontconfig'], options)
  }
  const found = findBrowser()
  if (found) process.env.CHROMIUM = found
  if (found && hasChineseFont()) return ''
  return [
    '界面测试需要 Chromium 和中文字体：请先运行 sudo apt-get install chromium fonts-noto-cjk，',
    '或用环境变量 CHROMIUM 指明浏览器的位置。',
    ' / The screen tests need Chromium (or CHROMIUM=<path>) and a Chinese font.'
  ].join('')
}
