/** What a built-in component can do: it lives in a DOM element, follows its properties, and sends events. */

export interface Face {
  element: HTMLElement
  /** The property as the template set it last; null when it did not. */
  get(property: string): unknown
  /** An event of the component, `change` with `{value}`. */
  send(name: string, detail: Record<string, unknown>, bubbles?: boolean): void
}

/** Properties, and what to do when the component appears; the answer runs after each change of a property. */
export interface Widget {
  properties?: string[]
  connect?: (face: Face) => (() => void) | undefined
}

export const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** An inner HTML control that belongs to the component and is not part of the mini-program's own tree. */
export function inner<T extends keyof HTMLElementTagNameMap>(face: Face, tag: T): HTMLElementTagNameMap[T] {
  const control = document.createElement(tag)
  face.element.append(control)
  return control
}

/** Copies a spoken name to the inner control, where a screen reader looks for it. */
export function name(face: Face, control: HTMLElement): void {
  const label = text(face.get('ariaLabel'))
  if (label) control.setAttribute('aria-label', label)
}
