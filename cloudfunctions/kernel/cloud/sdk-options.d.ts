/** Two options that the SDK documents and its typings leave out. */
import 'wx-server-sdk'

declare module 'wx-server-sdk' {
  export function init(config: { env: symbol }): void
  export function database(config: { throwOnNotFound: boolean }): DB.Database
}
