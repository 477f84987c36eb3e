/** Taro's components as plain elements, enough for a DOM without a layout: same names, same events, same words. */
import { type ChangeEvent, createElement, type ReactNode } from 'react'

type Attributes = Record<string, unknown> & { children?: ReactNode }

/** What only WeChat understands and no element should carry. */
const foreign = new Set(['hoverClass', 'catchMove', 'nativeProps', 'placeholderClass', 'autoHeight'])

const plain = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !foreign.has(name)))

const box = (tag: string) => (attributes: Attributes) => createElement(tag, plain(attributes))

export const View = box('div')
export const Text = box('span')

/** How it is cut is the phone's business. */
export const Image = ({ mode: _mode, ...rest }: Attributes) => createElement('img', { alt: '', ...rest })

interface TypedIn extends Attributes {
  value?: string
  maxlength?: number
  onInput?: (event: { detail: { value: string } }) => void
}

const typedIn =
  (tag: 'input' | 'textarea') =>
  ({ onInput, maxlength, type: _type, ...rest }: TypedIn) =>
    createElement(tag, {
      ...plain(rest),
      maxLength: maxlength,
      onChange: (event: ChangeEvent<HTMLInputElement>) => onInput?.({ detail: { value: event.target.value } })
    })

export const Input = typedIn('input')
export const Textarea = typedIn('textarea')

interface Picked extends Attributes {
  mode?: string
  range?: string[]
  onChange?: (event: { detail: { value: string } }) => void
}

/** The wheel is the phone's own; what a test sees is the row that opens it. */
export function Picker({ className, children }: Picked) {
  return <div className={String(className)}>{children}</div>
}

/** Only a mini-program page has one. */
export const PageMeta = () => null
