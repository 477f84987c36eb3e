/** Carries `cloud.openapi.*` calls between the wire (multipart with protobuf inside) and the stand-ins. */
import { GatewayError } from './gateway-error'
import { bytesOf, readMessage, writeField } from './protobuf'

/** A file that came with a call, such as an image to check. */
interface OpenApiFile {
  filename: string
  value: Buffer
}

export type OpenApiParameters = Record<string, unknown>

/** What a stand-in answers: WeChat's JSON with `errcode`, a file, or the cloud's own refusal (`errorCode`). */
export type OpenApiResult =
  | { kind: 'json'; body: Record<string, unknown> }
  | { kind: 'file'; contentType: string; bytes: Buffer }
  | { kind: 'system'; errorCode: number }

/** Answers one call; `token` is the invocation that asks. Throw a GatewayError for an error of the gateway itself. */
export type OpenApi = (apiName: string, parameters: OpenApiParameters, token: string) => Promise<OpenApiResult>

const parameterOf = (pair: Buffer): [string, unknown] => {
  const fields = readMessage(pair)
  const key = bytesOf(fields, 1)?.toString() ?? ''
  const value = bytesOf(fields, 2) ?? Buffer.alloc(0)
  const filename = bytesOf(fields, 4)
  if (filename) return [key, { filename: filename.toString(), value } satisfies OpenApiFile]
  return [key, JSON.parse(value.toString())]
}

/** Reads CommApiData: the parameters of a call, keys already in snake_case as the SDK sends them. */
export const readParameters = (requestData: Buffer): OpenApiParameters => {
  try {
    const call = bytesOf(readMessage(requestData), 2)
    const pairs = call ? (readMessage(call).get(1) ?? []) : []
    return Object.fromEntries(pairs.filter(Buffer.isBuffer).map(parameterOf))
  } catch {
    throw new GatewayError('INVALID_PARAM', 'requestData cannot be read')
  }
}

/** Writes CommOpenApiResp, the protobuf answer of an open API call. */
export const writeResult = (result: OpenApiResult): Buffer => {
  if (result.kind === 'system') return Buffer.concat([writeField(3, result.errorCode), writeField(4, 200)])
  const bytes = result.kind === 'file' ? result.bytes : Buffer.from(JSON.stringify(result.body))
  const contentType = result.kind === 'file' ? result.contentType : 'application/json; encoding=utf-8'
  return Buffer.concat([writeField(1, bytes), writeField(2, Buffer.from(contentType)), writeField(4, 200)])
}
