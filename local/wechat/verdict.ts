/** WeChat's way to say no: `errcode` and `errmsg` in an answer that arrived all right. */
import type { OpenApiResult } from '../gateway/open-api'

/** Thrown by a stand-in; becomes the answer with this error code. */
export class WechatError extends Error {
  constructor(
    readonly errcode: number,
    errmsg: string
  ) {
    super(errmsg)
    this.name = 'WechatError'
  }
}

export const answer = (body: Record<string, unknown> = {}): OpenApiResult => ({
  kind: 'json',
  body: { errcode: 0, errmsg: 'ok', ...body }
})

/** A required string parameter; `errcode` is what WeChat answers without it. */
export const textParameter = (parameters: Record<string, unknown>, name: string, errcode: number): string => {
  const value = parameters[name]
  if (typeof value !== 'string' || value === '') throw new WechatError(errcode, `invalid ${name}`)
  return value
}
