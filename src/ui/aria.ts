/** What a screen reader is told: WeChat wants `aria-role`, a browser wants `role` and a place in the tab order. */

export interface Spoken {
  role?:
    | 'button'
    | 'switch'
    | 'radio'
    | 'radiogroup'
    | 'tab'
    | 'tablist'
    | 'dialog'
    | 'img'
    | 'heading'
    | 'main'
    | 'status'
    | 'list'
  label?: string
  hidden?: boolean
  checked?: boolean
  selected?: boolean
  disabled?: boolean
  live?: 'polite' | 'assertive'
}

const tappable = new Set(['button', 'switch', 'radio', 'tab'])

/** The attributes for a part; unset ones are left out, so that nothing empty travels to the view. */
export function aria(spoken: Spoken): Record<string, string | number | boolean> {
  const attributes: Record<string, string | number | boolean> = {}
  const { role, label } = spoken
  if (role) attributes[process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role'] = role
  if (label) attributes['aria-label'] = label
  for (const state of ['hidden', 'checked', 'selected', 'disabled'] as const) {
    const value = spoken[state]
    if (value !== undefined) attributes[`aria-${state}`] = String(value)
  }
  if (spoken.live) attributes['aria-live'] = spoken.live
  if (process.env.TARO_ENV !== 'weapp') {
    if (role && tappable.has(role)) attributes.tabIndex = 0
    if (role === 'heading') attributes['aria-level'] = '1'
    if (role === 'dialog') attributes['aria-modal'] = 'true'
  }
  return attributes
}
