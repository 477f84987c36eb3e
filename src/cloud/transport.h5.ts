/** The way to the cloud in a browser: the same call as JSON, to the server that the page came from. */
import type { Call } from 'types/contract'

/** Who the demo page says is holding this phone; only the local cloud listens to it. */
export const persona = (): string => globalThis.localStorage?.getItem('demo-persona') ?? ''

/** @returns the answer as it came; rejects when there was none. */
export async function send(call: Call): Promise<unknown> {
  const response = await fetch('/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-demo-persona': persona() },
    body: JSON.stringify(call)
  })
  if (!response.ok) throw new Error(`answer ${response.status}`)
  return response.json()
}
