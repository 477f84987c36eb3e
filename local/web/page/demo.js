/** Puts the demo page together: people on the left, one phone, and what happens around it on the right. */
import { ask, make, tell } from './api.js'
import { showCodes, showMessages } from './around.js'
import { showClock } from './clock.js'
import { becomePersona, currentPersona, refresh, startPhone } from './phone.js'

const everyMs = 2000
const byId = id => document.getElementById(id)
const seen = {}
let people = []
let messages = []

const unreadOf = openid => messages.filter(each => each.openid === openid && each.id > (seen[openid] ?? 0)).length

const markSeen = openid => {
  seen[openid] = Math.max(0, ...messages.filter(each => each.openid === openid).map(each => each.id))
}

const choose = openid => {
  becomePersona(openid)
  markSeen(openid)
  drawPeople()
  showMessages(messages.filter(each => each.openid === openid))
}

const personButton = ({ openid, name, role, note }) => {
  const unread = unreadOf(openid)
  const words = make('span', {}, make('b', {}, name), make('span', { class: 'soft' }, role))
  const button = make(
    'button',
    {
      type: 'button',
      class: 'person',
      role: 'radio',
      title: note ?? '',
      'aria-checked': String(openid === currentPersona()),
      onclick: () => choose(openid)
    },
    make('span', { class: 'face', 'aria-hidden': 'true' }, name.slice(0, 1)),
    words
  )
  if (unread > 0) button.append(make('span', { class: 'dot', 'aria-label': `${unread} 条新消息` }, String(unread)))
  return button
}

const drawPeople = () => byId('personas').replaceChildren(...people.map(personButton))

const drawScenes = scenes => {
  byId('scenes-card').hidden = scenes.length === 0
  const word = byId('scene-word')
  const buttons = scenes.map(({ id, title }) =>
    make('button', { type: 'button', class: 'plain', onclick: event => run(id, event.currentTarget) }, title)
  )
  const run = async (id, button) => {
    for (const each of buttons) each.disabled = true
    word.textContent = '正在办，请稍等……'
    try {
      await tell(`scenes/${id}`)
      word.textContent = `「${button.textContent}」已经走完，手机里能看到了。`
      refresh()
    } catch (error) {
      word.textContent = `没有走成：${error.message}`
    }
    for (const each of buttons) each.disabled = false
    await look()
  }
  byId('scenes').replaceChildren(...buttons)
}

/** Looks what has arrived since the last time. */
const look = async () => {
  const [arrived, codes, state] = await Promise.all([ask('messages'), ask('codes'), ask('state')])
  const changed = JSON.stringify(arrived) !== JSON.stringify(messages)
  messages = arrived
  if (changed) {
    markSeen(currentPersona())
    drawPeople()
    showMessages(messages.filter(each => each.openid === currentPersona()))
  }
  showCodes(codes)
  showClock(state, look)
}

const lookAgain = async () => {
  await look().catch(() => undefined)
  setTimeout(lookAgain, everyMs)
}

const start = async () => {
  const [personas, state] = await Promise.all([ask('personas'), ask('state')])
  people = personas
  document.title = state.title
  byId('title').textContent = state.title
  byId('hints').replaceChildren(...state.hints.map(hint => make('p', {}, hint)))
  await startPhone(people)
  drawPeople()
  drawScenes(state.scenes)
  showMessages([])
  await lookAgain()
}

start()
