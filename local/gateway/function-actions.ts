/** `cloud.callFunction` and `cloud.callOpenAPI` made inside a function. */
import { type Host, InvocationError } from '../host/host'
import { GatewayError } from './gateway-error'
import type { OpenApi } from './open-api'
import { type Action, isRecord, optionalTextOf, textOf, type WireRequest } from './request'

const jsonField = (request: WireRequest, field: string): Record<string, unknown> => {
  const text = optionalTextOf(request, field)
  if (text === undefined) return {}
  try {
    const value: unknown = JSON.parse(text)
    if (isRecord(value)) return value
  } catch {
    throw new GatewayError('INVALID_PARAM', `${field} is not JSON`)
  }
  throw new GatewayError('INVALID_PARAM', `${field} must be an object`)
}

/** The actions by name. */
export const functionActions = (host: Host, openApi: OpenApi): Record<string, Action> => ({
  'functions.invokeFunction': async (request, caller) => {
    try {
      const event = jsonField(request, 'request_data')
      const result = await host.invokeFrom(caller.token, textOf(request, 'function_name'), event)
      return { data: { response_data: JSON.stringify(result) } }
    } catch (error) {
      if (error instanceof InvocationError) throw new GatewayError(error.code, error.message)
      throw error
    }
  },
  'wx.api': async (request, caller) => {
    const result = await openApi(textOf(request, 'apiName'), jsonField(request, 'requestData'), caller.token)
    const body = result.kind === 'json' ? result.body : { errcode: result.kind === 'system' ? result.errorCode : 0 }
    return { data: { responseData: JSON.stringify(body) } }
  }
})
