/** One case of one part, as the gallery lists it. */
import type { ReactNode } from 'react'

export interface GalleryCase {
  part: string
  /** What this case shows, in a few words. */
  name: string
  element: ReactNode
}
