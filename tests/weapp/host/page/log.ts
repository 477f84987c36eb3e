/** What happened, for a test to read as `window.host.log`; and what the person does next, for a test to set. */

/** A file as the person picks it from a chat. */
export interface NextFile {
  name: string
  base64: string
}

export interface Host {
  log: {
    /** Every call of `wx.*` that leaves the page: name and argument. */
    calls: { name: string; argument: unknown }[]
    /** Every setData of a page: bytes of its JSON, and when, in milliseconds since the page opened. */
    setData: { page: string; bytes: number; atMs: number }[]
    errors: string[]
    warnings: string[]
  }
  /** Answers of the person; empty means: nothing picked, scan given up, every message accepted. */
  next: {
    scan?: string
    file?: NextFile
    subscribe: 'accept' | 'reject'
    /** Whether pictures may go to the album. */
    album: 'accept' | 'reject'
    microphone: 'accept' | 'reject'
    offline: boolean
  }
  /** The card that WeChat would send if the person passed the page on now; undefined where it may not be. */
  share: () => unknown
  /** Every file that the mini-program got or made, by its path. */
  files: ReadonlyMap<string, Blob>
}

declare global {
  interface Window {
    host: Host
  }
}

export const host: Host = {
  log: { calls: [], setData: [], errors: [], warnings: [] },
  next: { subscribe: 'accept', album: 'accept', microphone: 'accept', offline: false },
  share: () => undefined,
  files: new Map()
}
window.host = host

const plain = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value ?? null))
  } catch {
    return String(value)
  }
}

export const noteCall = (name: string, argument?: unknown) => host.log.calls.push({ name, argument: plain(argument) })

export const noteError = (error: unknown) => {
  const words = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : JSON.stringify(plain(error))
  host.log.errors.push(words)
}

export const noteSetData = (page: string, data: unknown) => {
  const bytes = new TextEncoder().encode(JSON.stringify(data)).length
  host.log.setData.push({ page, bytes, atMs: Math.round(performance.now()) })
}

window.addEventListener('error', event => noteError(event.error ?? event.message))
window.addEventListener('unhandledrejection', event => noteError(event.reason))
