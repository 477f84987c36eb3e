/** Reading a code in a browser: the demo page holds one up, or a person types the number printed below it. */

const isHeldUp = (data: unknown): data is { type: 'demo-scan'; result: string } =>
  typeof data === 'object' &&
  data !== null &&
  'type' in data &&
  data.type === 'demo-scan' &&
  'result' in data &&
  typeof data.result === 'string'

function part<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

function ask() {
  const dialog = part('dialog', 'scan-ask')
  const form = part('form', 'column')
  const code = part('input', 'field-box')
  const take = part('button', 'button', '就是这个码')
  const leave = part('button', 'button button-ghost', '先不扫')
  form.method = 'dialog'
  code.setAttribute('aria-label', '码下面印的数字')
  code.placeholder = '码下面印的数字'
  leave.type = 'button'
  form.append(
    part('strong', 'h2', '把码对准手机'),
    part('span', 'soft', '或者把码下面印的数字填在这里。'),
    code,
    take,
    leave
  )
  dialog.append(form)
  document.body.append(dialog)
  return { dialog, form, code, leave }
}

/** @returns what the code says, undefined when given up. */
export function scan(): Promise<string | undefined> {
  const { dialog, form, code, leave } = ask()
  return new Promise(resolve => {
    const done = (result?: string) => {
      window.removeEventListener('message', heard)
      dialog.remove()
      resolve(result?.trim() || undefined)
    }
    const heard = (event: MessageEvent) => {
      if (event.origin !== window.location.origin || !isHeldUp(event.data)) return
      // The demo page opens the code's page itself unless it hears that somebody was scanning.
      window.parent.postMessage({ type: 'demo-scan-taken' }, window.location.origin)
      done(event.data.result)
    }
    window.addEventListener('message', heard)
    form.addEventListener('submit', () => done(code.value))
    leave.addEventListener('click', () => done())
    dialog.addEventListener('cancel', () => done())
    dialog.showModal()
  })
}
