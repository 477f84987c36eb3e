/** Registers the built-in components with the framework and keeps their accessibility attributes on the DOM. */
import { addTemplate, space } from './framework'
import { noteError } from './log'
import { miniProgram } from './mini-program'
import type { Face, Widget } from './widget'
import { text } from './widget'
import { image, scrollView, swiper } from './widgets/boxes'
import { canvas } from './widgets/canvas'
import { checkbox, checkboxGroup, label, radio, radioGroup, switcher } from './widgets/choices'
import { input, textarea } from './widgets/fields'
import { navigationBar, pageMeta } from './widgets/page-parts'
import { picker } from './widgets/picker'

const button: Widget = { properties: ['disabled', 'loading', 'openType', 'formType'] }
const navigator: Widget = { properties: ['url', 'openType', 'delta'] }

const widgets: Record<string, Widget> = {
  button,
  canvas,
  checkbox,
  'checkbox-group': checkboxGroup,
  image,
  input,
  label,
  'navigation-bar': navigationBar,
  navigator,
  'page-meta': pageMeta,
  picker,
  radio,
  'radio-group': radioGroup,
  'scroll-view': scrollView,
  swiper,
  switch: switcher,
  textarea
}

/** Attributes that WeChat reads aloud, as the DOM knows them. */
const spoken: Record<string, string> = {
  ariaRole: 'role',
  ariaLabel: 'aria-label',
  ariaHidden: 'aria-hidden',
  ariaChecked: 'aria-checked',
  ariaSelected: 'aria-selected',
  ariaExpanded: 'aria-expanded',
  ariaDisabled: 'aria-disabled',
  ariaLive: 'aria-live'
}
/** The inner control carries these for components that have one. */
const innerNamed = new Set(['input', 'textarea', 'picker', 'switch', 'checkbox', 'radio', 'image'])

function speak(tag: string, face: Face): void {
  for (const [property, attribute] of Object.entries(spoken)) {
    const value = text(face.get(property))
    if (value === '' || (innerNamed.has(tag) && property !== 'ariaHidden')) face.element.removeAttribute(attribute)
    else face.element.setAttribute(attribute, value)
  }
  if (tag === 'button') {
    if (!face.element.hasAttribute('role')) face.element.setAttribute('role', 'button')
    if (face.get('disabled') === true) face.element.setAttribute('aria-disabled', 'true')
  }
  face.element.hidden = face.get('hidden') === true
}

/** The component as the framework hands it over; only what is used here. */
interface Instance {
  data: Record<string, unknown>
  triggerEvent(name: string, detail: unknown, options: { bubbles?: boolean; composed?: boolean }): void
  _$: { getBackendElement(): unknown }
}

const updates = new WeakMap<object, () => void>()

function attach(tag: string, instance: Instance): void {
  const element = instance._$.getBackendElement()
  if (!(element instanceof HTMLElement)) return
  const face: Face = {
    element,
    get: property => instance.data[property],
    send: (name, detail, bubbles = false) => instance.triggerEvent(name, detail, { bubbles, composed: bubbles })
  }
  const follow = widgets[tag]?.connect?.(face)
  const update = () => {
    speak(tag, face)
    follow?.()
  }
  updates.set(instance, update)
  update()
}

export const builtinPath = (tag: string): string => `host/${tag}`

for (const tag of miniProgram.builtins) {
  const path = builtinPath(tag)
  const properties = ['hidden', ...Object.keys(spoken), ...(widgets[tag]?.properties ?? [])]
  space.addComponentStaticConfig(path, { component: true, usingComponents: {} })
  addTemplate(path)
  space
    .component(path)
    .definition({
      properties: Object.fromEntries(properties.map(property => [property, { type: null, value: null }])),
      observers: {
        '**'() {
          updates.get(this)?.()
        }
      },
      lifetimes: {
        attached() {
          try {
            attach(tag, this)
          } catch (error) {
            noteError(error)
          }
        }
      }
    })
    .register()
}
