/** Names an input for a screen reader: on the part itself in WeChat, on the element inside Taro's own in a browser. */
export function nativeLabel(label: string): Record<string, unknown> {
  return process.env.TARO_ENV === 'h5' ? { nativeProps: { 'aria-label': label } } : { 'aria-label': label }
}
