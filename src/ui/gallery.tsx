/** Every part of the design system with its cases: what the gallery page shows and what the tests run over. */
import { actCases } from './gallery-acts'
import type { GalleryCase } from './gallery-case'
import { formCases } from './gallery-forms'
import { listCases } from './gallery-lists'
import { mediaCases } from './gallery-media'
import { paperCases } from './gallery-paper'
import { progressCases } from './gallery-progress'

export const gallery: readonly GalleryCase[] = [
  ...actCases,
  ...paperCases,
  ...progressCases,
  ...formCases,
  ...listCases,
  ...mediaCases
]
