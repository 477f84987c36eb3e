/** switch, checkbox, radio and their groups: native controls that report to the nearest group. */
import { type Face, inner, name, text, type Widget } from '../widget'

/** Tells the group around an element that one of its members changed. */
const changed = 'hostchange'

const tick = (face: Face, type: 'checkbox' | 'radio', role?: string): HTMLInputElement => {
  const control = inner(face, 'input')
  control.type = type
  if (role) control.setAttribute('role', role)
  control.addEventListener('input', event => event.stopPropagation())
  return control
}

export const switcher: Widget = {
  properties: ['checked', 'disabled'],
  connect(face) {
    const control = tick(face, 'checkbox', 'switch')
    control.addEventListener('change', () => face.send('change', { value: control.checked }))
    return () => {
      control.checked = face.get('checked') === true
      control.disabled = face.get('disabled') === true
      name(face, control)
    }
  }
}

const member = (type: 'checkbox' | 'radio'): Widget => ({
  properties: ['value', 'checked', 'disabled'],
  connect(face) {
    const control = tick(face, type)
    control.addEventListener('change', () => control.dispatchEvent(new CustomEvent(changed, { bubbles: true })))
    return () => {
      control.value = text(face.get('value'))
      control.checked = face.get('checked') === true
      control.disabled = face.get('disabled') === true
      name(face, control)
    }
  }
})

export const checkbox = member('checkbox')
export const radio = member('radio')

const members = (face: Face) => [
  ...face.element.querySelectorAll<HTMLInputElement>('wx-checkbox > input, wx-radio > input')
]

export const checkboxGroup: Widget = {
  connect(face) {
    face.element.addEventListener(changed, () => {
      const ticked = members(face).filter(each => each.checked)
      face.send('change', { value: ticked.map(each => each.value) })
    })
    return undefined
  }
}

export const radioGroup: Widget = {
  connect(face) {
    face.element.addEventListener(changed, event => {
      for (const each of members(face)) each.checked = each === event.target
      if (event.target instanceof HTMLInputElement) face.send('change', { value: event.target.value })
    })
    return undefined
  }
}

/** A tap anywhere on a label is a tap on the control in it. */
export const label: Widget = {
  properties: ['for'],
  connect(face) {
    face.element.addEventListener('click', event => {
      if (event.target instanceof HTMLInputElement) return
      const named = text(face.get('for'))
      const around = named ? document.getElementById(named) : face.element
      around?.querySelector<HTMLElement>('input, textarea, select')?.click()
    })
    return undefined
  }
}
