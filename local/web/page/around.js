/** What is around the phone: the person's WeChat messages, and the codes on doors and posters. */
import { make, shortTime } from './api.js'
import { openPage, scan } from './phone.js'

const list = document.getElementById('messages')
const count = document.getElementById('message-count')
const codeList = document.getElementById('codes')
let shownCodes = ''

const messageCard = ({ title, page, lines, at }) => {
  const fields = lines.flatMap(({ label, value }) => [make('dt', {}, label), make('dd', {}, value)])
  const card = make(
    'button',
    { type: 'button', class: 'message', onclick: () => page && openPage(page) },
    make('span', { class: 'soft' }, `服务通知 · ${shortTime(at)}`),
    make('b', {}, title),
    make('dl', {}, ...fields)
  )
  if (page) card.append(make('span', { class: 'go' }, '点开看看'))
  return card
}

/** Shows one person's messages, newest first. */
export const showMessages = messages => {
  count.hidden = messages.length === 0
  count.textContent = `${messages.length} 条`
  const empty = make('p', { class: 'soft' }, '还没有消息。在手机里点了「允许通知」的事有了进展，就会来这里。')
  list.replaceChildren(...(messages.length > 0 ? messages.map(messageCard) : [empty]))
}

const codeCard = ({ page, scene, image, opens }) =>
  make(
    'button',
    { type: 'button', class: 'code', onclick: () => scan(opens), title: page },
    make('img', { src: image, alt: '小程序码' }),
    make('b', {}, '扫一扫'),
    make('span', { class: 'soft' }, scene)
  )

/** Shows the codes that were made, newest first. */
export const showCodes = codes => {
  const key = codes.map(({ id, opens }) => `${id} ${opens}`).join()
  if (key === shownCodes && codeList.childElementCount > 0) return
  shownCodes = key
  const empty = make('p', { class: 'soft' }, '还没有生成过码。楼栋码、签到码做好以后贴在这里，点一下就是用手机扫。')
  codeList.replaceChildren(...(codes.length > 0 ? codes.map(codeCard) : [empty]))
}
