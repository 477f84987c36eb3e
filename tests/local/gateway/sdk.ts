/** The unmodified SDK without its typings: the conformance calls break them on purpose, as untyped code does. */

type Word =
  | 'aggregate and or nor not expr eq neq gt gte lt lte in nin all exists size mod elemMatch push pull pullAll pop shift'
  | 'unshift addToSet inc mul max min rename bit set remove geoNear geoWithin geoIntersects Point Polygon LineString'
  | 'RegExp serverDate command database collection createCollection where doc get add update count orderBy skip limit'
  | 'field project slice end match group sort unwind addFields replaceRoot sample bucket sortByCount lookup facet'
  | 'sum avg first dateToString cond multiply literal pipeline done startTransaction commit rollback runTransaction'
  | 'callFunction uploadFile downloadFile getTempFileURL deleteFile openapi callOpenAPI cloudPay unifiedOrder'
  | 'subscribeMessage send security msgSecCheck imgSecCheck mediaCheckAsync wxacode getUnlimited phonenumber'
  | 'getPhoneNumber tcberr perm init getWXContext DYNAMIC_CURRENT_ENV Geo'

type Split<Text extends string> = Text extends `${infer Head} ${infer Rest}` ? Head | Split<Rest> : Text

/** Anything of the SDK: callable, and every word that the tests use leads on. */
export type Loose = ((...values: unknown[]) => Loose) & { [Name in Split<Word>]: Loose }

/** Loaded once per test file, like a function does at its top. */
export const loadSdk = (): Loose => {
  const sdk: Loose = require('wx-server-sdk')
  return sdk
}
