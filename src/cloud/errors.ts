/** The two ways in which a call does not succeed, as the app sees them. */
import type { WireRefusal } from 'types/contract'
import type { Reason } from 'types/refusals'

/** The server said no, with one sentence that says what to do next. */
export class RefusalError extends Error {
  readonly refusal: WireRefusal
  /** Only for a fault: the number to tell the community. */
  readonly reference: string | undefined

  constructor(refusal: WireRefusal, requestId: string) {
    super(refusal.message)
    this.name = 'RefusalError'
    this.refusal = refusal
    this.reference = refusal.reason === 'went-wrong' ? requestId : undefined
  }
}

/** No answer came, after all tries. Sending the same request again is safe. */
export class LostError extends Error {
  constructor() {
    super('没有连上网。您填的都还在，有网了再点一次就行，不会重复。')
    this.name = 'LostError'
  }
}

export interface Trouble {
  message: string
  /** Why the server said no; absent when no answer came: then sending the same again is safe and may be all it takes. */
  reason?: Reason | undefined
  reference?: string | undefined
  /** Field paths of the input that the server found wrong. */
  fields: readonly string[]
}

/** Any error in words for a person. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof RefusalError) {
    const { reason, fields = [] } = error.refusal
    return { message: error.message, reason, reference: error.reference, fields }
  }
  if (error instanceof LostError) return { message: error.message, fields: [] }
  return { message: '出了点问题，没有办成。请再点一次。', fields: [] }
}
