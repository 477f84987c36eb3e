/** The phone in the middle: whose it is, what it shows, what it scans. */

const frame = document.getElementById('app')
const phone = document.getElementById('phone')
const personaKey = 'demo-persona'
const scanAnswerMs = 400

/** The openid whose phone this is, as the app in the frame reads it too. */
export const currentPersona = () => localStorage.getItem(personaKey) ?? ''

let opened = 0

/** Opens what follows the # in the app. The number makes it a fresh start even when the page is the same. */
const open = hash => {
  opened += 1
  frame.src = `/app/?open=${opened}${hash}`
}

/** Hands the phone to another person. */
export const becomePersona = openid => {
  localStorage.setItem(personaKey, openid)
  open('')
}

/** Opens a page of the app (`packages/x/y/index?id=1`), as a tap on a message does. */
export const openPage = page => open(`#/${page.replace(/^\//, '')}`)

/** Shows the same page again with what has happened since. */
export const refresh = () => frame.contentWindow?.location.reload()

/**
 * Holds a code before the phone's camera. An app that is just scanning takes it and says so; otherwise WeChat's own
 * scanner has read it, and that opens the page.
 */
export const scan = address => {
  const fallback = setTimeout(() => {
    window.removeEventListener('message', taken)
    open(new URL(address).hash)
  }, scanAnswerMs)
  const taken = event => {
    if (event.source !== frame.contentWindow || event.data?.type !== 'demo-scan-taken') return
    clearTimeout(fallback)
    window.removeEventListener('message', taken)
  }
  window.addEventListener('message', taken)
  frame.contentWindow?.postMessage({ type: 'demo-scan', result: address }, location.origin)
}

/** makes the phone fit the window; it is never enlarged. */
const resize = () => {
  const narrow = window.matchMedia('(max-width: 1080px)').matches
  const byHeight = narrow ? 1 : (window.innerHeight - 32) / 860
  const byWidth = (document.documentElement.clientWidth - 32) / 406
  document.documentElement.style.setProperty('--phone-scale', Math.min(1, byHeight, byWidth).toFixed(4))
}

/** Starts the phone with the persona of last time, or the first one. */
export const startPhone = async personas => {
  resize()
  window.addEventListener('resize', resize)
  const there = await fetch('/app/', { method: 'HEAD' }).then(response => response.ok)
  document.getElementById('noapp').hidden = there
  const known = personas.some(each => each.openid === currentPersona())
  if (!known) localStorage.setItem(personaKey, personas[0]?.openid ?? '')
  if (there) open(location.hash)
  phone.dataset.ready = 'true'
}
