/** `wxacode.getUnlimited`: real QR pictures that any scanner reads and that open a page of the app. */
import { toBuffer } from 'qrcode'
import type { OpenApiParameters, OpenApiResult } from '../gateway/open-api'
import { textParameter, WechatError } from './verdict'

/** A code that was made, and what scanning it opens. */
export interface MadeCode {
  id: number
  page: string
  scene: string
  /** What the picture says: the address of the page in the app, with `scene`. */
  opens: string
  /** The picture as a `data:` URL. */
  image: string
  at: number
}

export interface Codes {
  make(parameters: OpenApiParameters): Promise<OpenApiResult>
  /** Newest first. */
  list(): MadeCode[]
  state(): MadeCode[]
  setState(codes: MadeCode[]): void
}

const invalidScene = 40169
const invalidPage = 41030
const invalidWidth = 40097
const codesMax = 500
const sceneRule = /^[A-Za-z0-9!#$&'()*+,/:;=?@\-._~]{1,32}$/
const pageDefault = 'pages/index/index'
/**
 * Rows unfiltered: trying five filters for each row takes seconds where every look at a global is slow. Black and white
 * is grey enough, and equal rows are found again: 5 kB where the usual look takes 53.
 */
const small = { deflateLevel: 6, deflateStrategy: 0, filterType: 0, colorType: 0 }

const pageOf = (parameters: OpenApiParameters): string => {
  const page = parameters.page ?? pageDefault
  if (typeof page !== 'string' || !/^[A-Za-z0-9][\w\-/]*$/.test(page))
    throw new WechatError(invalidPage, 'invalid page')
  return page
}

const widthOf = (parameters: OpenApiParameters): number => {
  const width = parameters.width ?? 430
  if (typeof width !== 'number' || width < 280 || width > 1280) throw new WechatError(invalidWidth, 'invalid args')
  return Math.floor(width)
}

/** `appUrl` is where the browser's version of the app lives, such as `http://127.0.0.1:8000/app/`. */
export const createCodes = (now: () => number, appUrl: () => string): Codes => {
  let codes: MadeCode[] = []
  // The same code again is the same picture, and drawing one costs more than everything else here.
  const drawn = new Map<string, Promise<Buffer>>()
  const draw = (opens: string, width: number): Promise<Buffer> => {
    const key = `${width} ${opens}`
    const look = { width, margin: 2, errorCorrectionLevel: 'M', rendererOpts: small } as const
    const known = drawn.get(key) ?? toBuffer(opens, { type: 'png', ...look })
    if (drawn.size < codesMax) drawn.set(key, known)
    return known
  }
  return {
    make: async parameters => {
      const scene = textParameter(parameters, 'scene', invalidScene)
      if (!sceneRule.test(scene))
        throw new WechatError(invalidScene, 'invalid length for scene, or the data is not json string')
      const [page, width] = [pageOf(parameters), widthOf(parameters)]
      const opens = `${appUrl()}#/${page}?scene=${encodeURIComponent(scene)}`
      const bytes = await draw(opens, width)
      const image = `data:image/png;base64,${bytes.toString('base64')}`
      const made = { id: (codes.at(-1)?.id ?? 0) + 1, page, scene, opens, image, at: now() }
      codes = [...codes, made].slice(-codesMax)
      return { kind: 'file', contentType: 'image/png', bytes }
    },
    list: () => [...codes].reverse(),
    state: () => codes,
    setState: saved => {
      codes = saved
    }
  }
}
