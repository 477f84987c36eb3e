/** How wx.* answers: a promise, or callbacks when the caller brought some, with the errMsg of the platform. */
import { noteCall } from '../log'

export interface Options {
  success?: (result: Record<string, unknown>) => void
  fail?: (error: Record<string, unknown>) => void
  complete?: (result: Record<string, unknown>) => void
  [name: string]: unknown
}

/** Throw this to make the call fail with the platform's words. */
export class WxError extends Error {
  constructor(
    message: string,
    readonly errCode = -1
  ) {
    super(message)
  }
}

const hasCallbacks = (options: Options): boolean => Boolean(options.success || options.fail || options.complete)

/** A wx function with the given name that does `act` and answers what it answers. */
export const api =
  (name: string, act: (options: Options) => unknown) =>
  (options: Options = {}): Promise<Record<string, unknown>> | undefined => {
    noteCall(name, options)
    const run = async () => {
      const result = await act(options)
      return { errMsg: `${name}:ok`, ...(typeof result === 'object' ? result : {}) }
    }
    const outcome = run().catch((error: unknown) => {
      const { message, errCode } = error instanceof WxError ? error : { message: String(error), errCode: -1 }
      throw { errMsg: `${name}:fail ${message}`, errCode }
    })
    if (!hasCallbacks(options)) return outcome
    outcome.then(
      result => {
        options.success?.(result)
        options.complete?.(result)
      },
      (error: Record<string, unknown>) => {
        options.fail?.(error)
        options.complete?.(error)
      }
    )
    return undefined
  }
