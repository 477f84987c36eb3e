/** Works an import out from its file, the answers so far and the register: what it holds and what it would change. */
import type { Ports } from 'kernel/ports'
import { isRefusal, type Refusal } from 'kernel/refusal'
import { shortHash } from 'kernel/secrets'
import { readSheets, type Sheet } from 'kernel/sheets'
import type { Home, RosterImport } from '../documents'
import { diffRoster, type RosterDiff } from '../rules/roster/diff-roster'
import { groupHeads, type HeadQuestion } from '../rules/roster/group-heads'
import { readSheet } from '../rules/roster/read-sheet'
import type { ColumnChoice, ColumnField, SheetQuestion, SheetReading, UnitRecord } from '../rules/roster/records'
import { type Settled, settleRows } from '../rules/roster/settle-rows'
import { allHomes, toUnit } from './home-records'

export type ReadSheet = Extract<SheetReading, { state: 'read' }>

export interface WorkedOut {
  questions: (SheetQuestion | SheetChoice)[]
  reading?: ReadSheet
  settled?: Settled
  heads: HeadQuestion[]
  units: UnitRecord[]
  headCount: number
  diff: RosterDiff
  /** Every home of the compound that was ever registered, removed ones too. */
  register: Home[]
  /** Stands for exactly these differences. */
  seen: string
}

/** A workbook with several sheets: a person says which one is the roster. */
export interface SheetChoice {
  field: 'sheet'
  sentence: string
  candidates: { row: number; samples: string[] }[]
  mayBeNone: false
}

/** What of an import decides what it holds. */
type Readable = Pick<RosterImport, 'scope' | 'fileId' | 'answers'>

const nothing: RosterDiff = { added: [], changed: [], removed: [], same: [] }

/** Two round trips: the file, the register (one more a thousand homes). */
export async function workOut(ports: Ports, roster: Readable): Promise<WorkedOut | Refusal> {
  const workbook = await readSheets(ports, roster.fileId, 'workbooks')
  if (isRefusal(workbook)) return workbook
  const { sheets } = workbook
  const register = await allHomes(ports, roster.scope)
  const bare = { heads: [], units: [], headCount: 0, diff: nothing, register, seen: '' }
  const sheet = chooseSheet(sheets, roster)
  if ('field' in sheet) return { ...bare, questions: [sheet] }
  const reading = readSheet(sheet.rows, choiceOf(roster))
  if (reading.state === 'asks') return { ...bare, questions: reading.questions }
  const settled = settleRows(reading, roster.answers.rows)
  const { heads, open } = groupHeads(settled.units, roster.answers.heads)
  const units = heads.flatMap(head => head.units)
  const existing = register.filter(home => !home.removed).map(home => toUnit(ports, home))
  const diff = diffRoster(existing, units)
  const seen = shortHash(JSON.stringify([diff.added, diff.changed, diff.removed]), 16)
  return { questions: [], reading, settled, heads: open, units, headCount: heads.length, diff, register, seen }
}

function chooseSheet(sheets: Sheet[], roster: Readable): Sheet | SheetChoice {
  const answer = roster.answers.questions.find(one => one.field === 'sheet')?.value
  const chosen = sheets.length === 1 ? sheets[0] : sheets[answer ?? -1]
  return (
    chosen ?? {
      field: 'sheet',
      sentence: '这个文件里有好几张表。请选业主名册那一张；每幢楼一张的，一张一张地导入。',
      candidates: sheets.map(({ name, rows }, row) => ({ row, samples: [name, `${rows.length} 行`] })),
      mayBeNone: false
    }
  )
}

/** The person's answers in the form the reader takes. */
function choiceOf(roster: Readable): ColumnChoice {
  const about = roster.answers.questions.filter(one => one.field !== 'sheet')
  const header = about.find(one => one.field === 'header')
  const columns = about.filter(one => one.field !== 'header').map(one => [one.field as ColumnField, one.value])
  return {
    columns: Object.fromEntries(columns) as NonNullable<ColumnChoice['columns']>,
    ...(header ? { headerRow: header.value } : {}),
    ...(roster.answers.building ? { building: roster.answers.building } : {})
  }
}
