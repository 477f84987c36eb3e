/** picker: a native list, date or time field lies over what the mini-program shows. */
import { type Face, inner, name, text, type Widget } from '../widget'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function fill(face: Face, select: HTMLSelectElement): void {
  const range = face.get('range')
  const key = text(face.get('rangeKey'))
  const words = (Array.isArray(range) ? range : []).map(each => text(isRecord(each) ? each[key] : each))
  if (words.join('\n') !== [...select.options].map(option => option.text).join('\n')) {
    select.replaceChildren(...words.map((word, place) => new Option(word, String(place))))
  }
  select.selectedIndex = Number(face.get('value') ?? -1)
}

function limit(face: Face, field: HTMLInputElement, mode: string): void {
  field.type = mode === 'date' && face.get('fields') === 'month' ? 'month' : mode
  field.value = text(face.get('value'))
  field.min = text(face.get('start'))
  field.max = text(face.get('end'))
}

export const picker: Widget = {
  properties: ['mode', 'range', 'rangeKey', 'value', 'start', 'end', 'fields', 'disabled'],
  connect(face) {
    let control: HTMLSelectElement | HTMLInputElement | undefined
    const open = (mode: string): HTMLSelectElement | HTMLInputElement => {
      const made = inner(face, mode === 'selector' ? 'select' : 'input')
      made.addEventListener('input', event => event.stopPropagation())
      made.addEventListener('change', event => {
        event.stopPropagation()
        face.send('change', { value: mode === 'selector' ? Number(made.value) : made.value })
      })
      return made
    }
    return () => {
      const mode = text(face.get('mode')) || 'selector'
      control ??= open(mode)
      control.disabled = face.get('disabled') === true
      if (control instanceof HTMLSelectElement) fill(face, control)
      else limit(face, control, mode)
      name(face, control)
    }
  }
}
