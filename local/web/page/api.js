/** The demo page's few words with the local cloud. */

const answerOf = async response => {
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}

/** Asks one `/demo/*` address. */
export const ask = path => fetch(`/demo/${path}`).then(answerOf)

/** Tells one `/demo/*` address to do something. */
export const tell = (path, body = {}) =>
  fetch(`/demo/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  }).then(answerOf)

/** An element with its attributes and children; text never becomes markup. */
export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value)
  }
  element.append(...children)
  return element
}

const zone = 'Asia/Shanghai'
const long = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23'
})
const short = new Intl.DateTimeFormat('zh-CN', {
  timeZone: zone,
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
})

/** Moments as people in China read them. */
export const longTime = at => long.format(at)
export const shortTime = at => short.format(at)
