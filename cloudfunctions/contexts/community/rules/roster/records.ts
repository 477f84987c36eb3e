/** The shapes a roster passes through: cells of a sheet, rows as read, units as kept, heads as counted. */
import type { Doubt } from './doubts'

/** A cell as read-excel-file hands it over. */
export type Cell = string | number | boolean | Date | null

/** What a column of a roster can mean. `address` is building, entrance and home in one cell. */
export const columnFields = [
  'serial',
  'building',
  'entrance',
  'home',
  'address',
  'owner',
  'coOwner',
  'phone',
  'area',
  'use',
  'remark'
] as const
export type ColumnField = (typeof columnFields)[number]

/** Where an area comes from; the law takes the register, else the survey, else the contract (L6). */
export type AreaSource = 'register' | 'survey' | 'contract' | 'stated'

/**
 * One exclusive unit 专有部分. `building`/`entrance`/`home` are segments of a scope path, `[0-9a-z]+`;
 * `entrance` is `0` where the building has none. `label` is what people read: 1幢1单元101.
 * `areaCenti` is integer hundredths of a square metre. `unsold`: counts with the developer's head (L6).
 */
export interface UnitDraft {
  building: string
  entrance: string
  home: string
  label: string
  ownerNames: string[]
  phones: string[]
  areaCenti: number
  areaSource: AreaSource
  use: string
  remark: string
  unsold: boolean
}

/** A unit with the head it counts under: the path of the first unit of that head, see `groupHeads`. */
export interface UnitRecord extends UnitDraft {
  ownerKey: string
}

/** The text of one row after cleaning, as a person would correct it in a form. */
export interface RowFields {
  building: string
  entrance: string
  home: string
  owners: string
  phones: string
  area: string
  use: string
  remark: string
}

/** Why a row is no unit. */
export type NotUnit = 'title' | 'header' | 'blank' | 'total' | 'note'

/** The number Excel shows at the left of the row: the first row is 1. */
type RowNumber = number

/** A row that needs a person. `proposal` is missing where place, owner or area cannot be read at all. */
export interface DoubtfulRow {
  row: RowNumber
  kind: 'doubtful'
  reasons: Doubt[]
  fields: RowFields
  proposal?: UnitDraft
  filled: FilledField[]
}

/** Place columns whose blank cells took the value above, as merged cells mean it. */
export type FilledField = 'building' | 'entrance'

export type RowReading =
  | { row: RowNumber; kind: 'unit'; unit: UnitDraft; filled: FilledField[] }
  | DoubtfulRow
  | { row: RowNumber; kind: 'not-a-unit'; why: NotUnit; text: string }

/**
 * A total that the sheet itself states (total row or title), against the rows read.
 * `agrees` is missing where the sheet states no readable area. `unread`: rows in it whose area cannot be read.
 */
export interface TotalCheck {
  row: RowNumber
  text: string
  statedCenti?: number
  statedHeads?: number
  foundCenti: number
  unread: number
  agrees?: boolean
}

/** One way to answer a question: a column (first is 0), its letter in Excel, its name and what stands in it. */
export interface ColumnCandidate {
  column: number
  letter: string
  name: string
  samples: string[]
}

/** `field: 'header'` asks which row holds the column names; its candidates are rows (first is 0). */
export type SheetQuestion =
  | { field: ColumnField; sentence: string; candidates: ColumnCandidate[]; mayBeNone: boolean }
  | { field: 'header'; sentence: string; candidates: { row: number; samples: string[] }[]; mayBeNone: true }

/**
 * A person's answers to the questions. `columns`: column number (first is 0), or null for "there is none".
 * `headerRow`: the last row of column names (first is 0), or null when the sheet has none.
 * `building`: the building of every row that names none.
 */
export interface ColumnChoice {
  headerRow?: number | null
  columns?: Partial<Record<ColumnField, number | null>>
  building?: string
}

export type SheetColumns = Partial<Record<ColumnField, number>>

/** A column that was not used, with how many of its cells hold something. */
export interface UnusedColumn extends ColumnCandidate {
  filled: number
}

/** `asks`: nothing was read, a person answers first. `read`: exactly one entry in `rows` for every row given. */
export type SheetReading =
  | { state: 'asks'; questions: SheetQuestion[] }
  | {
      state: 'read'
      columns: SheetColumns
      unused: UnusedColumn[]
      areaSource: AreaSource
      rows: RowReading[]
      checks: TotalCheck[]
    }
