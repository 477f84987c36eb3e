/** Which accessibility attributes reach the WeChat templates: Taro leaves all of them out unless they are named here. */

const spoken = { 'aria-label': '', 'aria-role': '', 'aria-hidden': '' }
const state = { 'aria-checked': '', 'aria-disabled': '', 'aria-selected': '', 'aria-live': '' }

/** Attributes by component; each costs a few bytes of template, so each component gets only what it uses. */
export const ariaComponents = {
  View: { ...spoken, ...state },
  Text: spoken,
  Button: { ...spoken, 'aria-disabled': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
  Picker: { 'aria-label': '', 'aria-role': '' },
  Switch: { 'aria-label': '' },
  Image: { 'aria-label': '', 'aria-hidden': '' }
}
