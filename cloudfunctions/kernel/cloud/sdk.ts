/** The one place that loads wx-server-sdk; everything else sees ports. */
import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

export { cloud }

/** What the SDK's errors have in common; which fields are there depends on the call (wire-protocol §1.3). */
interface SdkError {
  code?: string | number
  errCode?: number
  errMsg?: string
  message?: string
}

export const sdkError = (error: unknown): SdkError =>
  typeof error === 'object' && error !== null ? error : { message: String(error) }

/** All words of an error in one text: codes are lost on some paths, so the text decides. */
export const errorText = (error: unknown): string => {
  const { code, errCode, errMsg, message } = sdkError(error)
  return [code, errCode, errMsg, message].filter(part => part !== undefined).join(' ')
}

/** The request left and no answer came, or the service gave up while working on it: a test of an error's text. */
export const answerLost =
  /ESOCKETTIMEDOUT|ETIMEDOUT|ECONNRESET|EPIPE|socket hang up|request timeout|-501002|\b50[0-9] /i
