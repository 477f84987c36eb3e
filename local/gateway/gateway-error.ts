/** A refusal that the gateway itself gives, shaped like the platform's own: a code in capitals and a message. */
export class GatewayError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
    this.name = 'GatewayError'
  }
}
