/** A thing that belongs to all owners: what can earn, and the rooms and who uses them. */
import type { AssetPart, AssetState } from 'types/assets'
import type { IncomeClass } from 'types/revenue-parts'

export interface AssetFacts {
  _id: string
  scope: string
  /** `earning`: can bring income; `premises`: a public room 公共用房. */
  part: AssetPart
  class: IncomeClass
  name: string
  /** Where it is, in words. */
  place: string
  /** Photos. */
  media: string[]
  state: AssetState
  note: string
  /** Of a room: its area, what it is used for, and by whom. */
  premises?: { areaCenti: number; use: string; usedBy: string }
  keptBy: string
  at: number
}
