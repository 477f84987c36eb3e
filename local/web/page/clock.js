/** The cloud's clock: what it shows, and moving it forward. */
import { longTime, tell } from './api.js'
import { refresh } from './phone.js'

const now = document.getElementById('now')
const lead = document.getElementById('lead')
const word = document.getElementById('clock-word')
const buttons = [...document.querySelectorAll('#jumps button')]
const hourMs = 3_600_000
const dayMs = 24 * hourMs
let aheadMs = 0

const leadWords = ms => {
  const days = Math.floor(ms / dayMs)
  const hours = Math.round((ms % dayMs) / hourMs)
  return `比真实时间快 ${days > 0 ? `${days} 天` : ''}${hours > 0 ? ` ${hours} 小时` : ''}`
}

const tick = () => {
  now.textContent = longTime(Date.now() + aheadMs)
}

const jump = async (button, afterwards) => {
  for (const each of buttons) each.disabled = true
  word.textContent = '正在快进，到期的事一件件在办……'
  try {
    await tell('clock', { advance: Number(button.dataset.ms) })
    word.textContent = `已经${button.textContent}，到期的事都办了。`
    refresh()
  } catch (error) {
    word.textContent = `没有快进成：${error.message}`
  }
  for (const each of buttons) each.disabled = false
  await afterwards()
}

/** Shows the cloud's time; `afterwards` runs when it has been moved. */
export const showClock = (state, afterwards) => {
  aheadMs = state.now - Date.now()
  lead.hidden = state.offsetMs < hourMs / 2
  lead.textContent = leadWords(state.offsetMs)
  for (const button of buttons) button.onclick = () => jump(button, afterwards)
  tick()
}

setInterval(tick, 1000)
