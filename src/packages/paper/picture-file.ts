/** What has been drawn, as a file on this phone. */
import type { Pen } from './sheet/paint'

export interface PictureFile {
  /** Where an <Image> and the album find it. */
  path: string
  /** Pixels. */
  width: number
  height: number
  /** The whole JPEG file. */
  bytes: () => Promise<Uint8Array>
}

/** A canvas, cleared to white, and what was drawn on it as a file. */
export interface Board {
  pen: Pen
  /** @returns undefined when the picture cannot be had; the rest is drawn without it. */
  load: (source: string) => Promise<unknown>
  take: () => Promise<PictureFile>
}
