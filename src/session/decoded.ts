/** Words of an address or a code as they were written: neither WeChat nor the browser's router takes the escapes out. */

/** What was never escaped, or badly, stays as it is: nobody's page breaks over a lone per cent sign. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
