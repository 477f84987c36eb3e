/** The other ports an operation may use beside the documents; `kernel/cloud/` is their only real implementation. */
import type { TemplateKey } from 'types/notices'
import type { Documents } from './documents'
import type { Secrets } from './secrets'

/** What the platform says of the caller. `source` tells a timer from a person. */
export interface Caller {
  openid: string | null
  source: 'person' | 'timer' | 'other'
}

export interface SubscriptionMessage {
  openid: string
  template: string
  page: string
  /** Values by template key, already within the platform's length rules. */
  data: Readonly<Record<string, string>>
}

export interface Messenger {
  /** `sent`, or why not: the person has no subscription left, or the platform refused. */
  send(message: SubscriptionMessage): Promise<'sent' | 'no-subscription' | 'refused'>
}

export interface TextVerdict {
  verdict: 'pass' | 'review' | 'risky'
  /** The platform's kind of trouble: 100 none, 10001 advertising, 20003 abuse, …, 21000 other (W1). */
  label: number
}

export interface Moderation {
  /** The platform's verdict on a text of any length by a person who opened the app within two hours. */
  text(openid: string, text: string): Promise<TextVerdict>
  /**
   * Asks for a verdict on a photo or recording behind a temporary address; it comes as a push within half an hour (W2).
   * @returns the trace id that the push will carry; null when the platform could not be asked
   */
  media(url: string, kind: 'photo' | 'voice', openid: string): Promise<string | null>
}

export interface Files {
  /** The bytes of an uploaded file, or null when it is gone or larger than `bytesMax`. */
  read(fileId: string, bytesMax: number): Promise<Buffer | null>
  /** Takes a file away for good; one that is gone already is as good. */
  remove(fileId: string): Promise<void>
  /** Writes bytes to a path that no phone can write to; the same path again replaces them. Gives back the file id. */
  write(path: string, bytes: Buffer): Promise<string>
  /** Temporary addresses, good for ten minutes, in the order asked for; null for a file that is gone. */
  urls(fileIds: readonly string[]): Promise<(string | null)[]>
}

export interface Codes {
  /** A mini-program code that opens `page` with `scene` (at most 32 characters), as PNG bytes. */
  image(scene: string, page: string): Promise<Buffer>
}

/** What differs from one installation to the next, from the functions' environment. */
export interface Deployment {
  /** Openids of those who set the house up; they become system administrators on first opening. */
  founders: readonly string[]
  rootScope: string
  rootName: string
  /** Subscription template ids by our own names; a kind without one is delivered to the inbox only. */
  templates: Readonly<Partial<Record<TemplateKey, string>>>
  /** Multiplies every rate limit; 1 unless the house is being load-tested. */
  rateScale: number
}

export interface Ports {
  documents: Documents
  messenger: Messenger
  moderation: Moderation
  files: Files
  codes: Codes
  secrets: Secrets
  deployment: Deployment
  now(): number
}
