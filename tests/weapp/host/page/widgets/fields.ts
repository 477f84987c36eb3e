/** input and textarea: native fields whose value the mini-program holds. */
import { type Face, inner, name, text, type Widget } from '../widget'

const limits = { input: 140, textarea: 140 }

function listen(face: Face, control: HTMLInputElement | HTMLTextAreaElement): void {
  const detail = () => ({ value: control.value, cursor: control.selectionStart ?? control.value.length })
  control.addEventListener('input', event => {
    event.stopPropagation()
    face.send('input', detail())
  })
  control.addEventListener('focus', () => face.send('focus', { ...detail(), height: 0 }))
  control.addEventListener('blur', () => face.send('blur', detail()))
}

function show(face: Face, control: HTMLInputElement | HTMLTextAreaElement, limit: number): void {
  const value = text(face.get('value'))
  if (control.value !== value) control.value = value
  control.placeholder = text(face.get('placeholder'))
  control.disabled = face.get('disabled') === true
  const most = Number(face.get('maxlength') ?? limit)
  if (most > 0) control.maxLength = most
  else control.removeAttribute('maxlength')
  name(face, control)
  if (face.get('focus') === true && document.activeElement !== control) control.focus()
}

const keyboards: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

export const input: Widget = {
  properties: ['value', 'placeholder', 'disabled', 'maxlength', 'focus', 'type', 'password'],
  connect(face) {
    const control = inner(face, 'input')
    listen(face, control)
    control.addEventListener('keydown', event => {
      if (event.key === 'Enter') face.send('confirm', { value: control.value })
    })
    return () => {
      control.type = face.get('password') === true ? 'password' : 'text'
      control.inputMode = keyboards[text(face.get('type'))] ?? 'text'
      show(face, control, limits.input)
    }
  }
}

export const textarea: Widget = {
  properties: ['value', 'placeholder', 'disabled', 'maxlength', 'focus', 'autoHeight'],
  connect(face) {
    const control = inner(face, 'textarea')
    listen(face, control)
    return () => show(face, control, limits.textarea)
  }
}
