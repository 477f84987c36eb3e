/** A file as it may be published: what it shows or says, without what the phone wrote beside it. */
import { cleanJpeg } from './clean-jpeg'
import { cleanM4a } from './clean-m4a'
import { cleanPng } from './clean-png'
import { cleanWebp } from './clean-webp'
import type { FileType } from './file-types'

const cleaners: Readonly<Partial<Record<FileType, (bytes: Uint8Array) => Uint8Array | null>>> = {
  jpg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  m4a: cleanM4a
}

/** The cleaned bytes; null when the file is damaged. */
export function cleanFile(bytes: Uint8Array, type: FileType): Uint8Array | null {
  const clean = cleaners[type]
  return clean ? clean(bytes) : bytes
}
