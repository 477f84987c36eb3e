/** Reads the fields of one decoded `/admin` request; a field of the wrong kind is an INVALID_PARAM. */
import { GatewayError } from './gateway-error'

/** The JSON body of a request (or the text parts of a multipart one). */
export type WireRequest = Record<string, unknown>

/** The top-level fields of an answer, without `requestId`. */
export type WireAnswer = Record<string, unknown>

/** What is known about the one who asks: whose invocation it is, and whether they still listen. */
export interface Caller {
  token: string
  signal: AbortSignal
}

export type Action = (request: WireRequest, caller: Caller) => Promise<WireAnswer>

export const textOf = (request: WireRequest, field: string): string => {
  const value = request[field]
  if (typeof value !== 'string' || value === '') throw new GatewayError('INVALID_PARAM', `${field} must be a string`)
  return value
}

export const optionalTextOf = (request: WireRequest, field: string): string | undefined => {
  const value = request[field]
  if (value === undefined || value === '') return undefined
  if (typeof value !== 'string') throw new GatewayError('INVALID_PARAM', `${field} must be a string`)
  return value
}

/** A whole number from 0; absent is 0. */
export const countOf = (request: WireRequest, field: string): number => {
  const value = request[field] ?? 0
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
    throw new GatewayError('INVALID_PARAM', `${field} must be a whole number`)
  }
  return value
}

export const listOf = (request: WireRequest, field: string): unknown[] => {
  const value = request[field]
  if (!Array.isArray(value)) throw new GatewayError('INVALID_PARAM', `${field} must be a list`)
  return value
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
