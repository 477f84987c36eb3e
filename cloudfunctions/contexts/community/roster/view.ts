/** An import as the person at the desk sees it; names in full (they keep the register), numbers masked. */
import type { RosterImportView } from 'types/rosters'
import type { RosterImport } from '../documents'
import { headDoubtSentences } from '../rules/roster/doubts'
import type { NotUnit, RowReading, SheetQuestion, TotalCheck } from '../rules/roster/records'
import { squareMetres } from '../rules/square-metres'
import type { SheetChoice, WorkedOut } from './work-out'

const whyNot: Readonly<Record<NotUnit, string>> = {
  title: '标题',
  header: '列名',
  blank: '空行',
  total: '合计行',
  note: '说明文字'
}

export function viewOf(roster: Pick<RosterImport, '_id' | 'state' | 'fileName'>, worked: WorkedOut): RosterImportView {
  const { reading, settled, diff } = worked
  const rows = reading?.rows ?? []
  const other = rows.filter((row): row is Extract<RowReading, { kind: 'not-a-unit' }> => row.kind === 'not-a-unit')
  const open = settled?.open.length ?? 0
  const leftOut = settled?.leftOut.length ?? 0
  return {
    id: roster._id,
    state: stateOf(roster, worked),
    fileName: roster.fileName,
    questions: worked.questions.map(toQuestion),
    rows: { all: rows.length, units: settled?.units.length ?? 0, open, leftOut, other: other.length },
    totals: {
      units: worked.units.length,
      heads: worked.headCount,
      areaCenti: worked.units.reduce((sum, unit) => sum + unit.areaCenti, 0)
    },
    checks: (reading?.checks ?? []).map(check => checkOf(check, worked.headCount)),
    otherRows: other.filter(row => row.why !== 'blank').map(({ row, why, text }) => ({ row, why: whyNot[why], text })),
    unusedColumns: (reading?.unused ?? []).map(column => column.name || `${column.letter} 列`),
    heads: worked.heads.map(question => ({
      key: question.key,
      sentence: headDoubtSentences[question.reason],
      owners: question.ownerNames,
      groups: question.groups.map(paths => ({ paths, labels: paths.map(path => labelAt(worked, path)) }))
    })),
    changes: {
      added: diff.added.length,
      changed: diff.changed.length,
      removed: diff.removed.length,
      same: diff.same.length
    },
    seen: worked.seen
  }
}

/** What stays of an import when its file is gone: numbers, nobody's name. */
export const summaryOf = (view: RosterImportView): RosterImportView => ({
  ...view,
  questions: [],
  heads: [],
  otherRows: []
})

/** An import that is over, from what was kept of it. */
export const closedView = (roster: RosterImport): RosterImportView => ({
  ...roster.summary,
  state: roster.state === 'open' ? roster.summary.state : roster.state
})

export function stateOf(roster: Pick<RosterImport, 'state'>, worked: WorkedOut): RosterImportView['state'] {
  if (roster.state !== 'open') return roster.state
  if (worked.questions.length > 0) return 'questions'
  return (worked.settled?.open.length ?? 0) > 0 || worked.heads.length > 0 ? 'rows' : 'ready'
}

/** What the sheet says of itself beside what was read; heads agree only when the count does. */
function checkOf(
  { text, agrees, foundCenti, statedHeads }: TotalCheck,
  heads: number
): RosterImportView['checks'][number] {
  const found = `${text}；读出来是 ${squareMetres(foundCenti)}㎡${statedHeads === undefined ? '' : `、${heads} 人`}`
  const headsAgree = statedHeads === undefined || statedHeads === heads
  return agrees === undefined ? { text: found } : { text: found, agrees: agrees && headsAgree }
}

const labelAt = (worked: WorkedOut, path: string): string =>
  worked.units.find(unit => `${unit.building}/${unit.entrance}/${unit.home}` === path)?.label ?? path

function toQuestion(question: SheetQuestion | SheetChoice): RosterImportView['questions'][number] {
  const { field, sentence, mayBeNone } = question
  const candidates = question.candidates.map(candidate =>
    'column' in candidate
      ? { value: candidate.column, name: candidate.name || `${candidate.letter} 列`, samples: candidate.samples }
      : { value: candidate.row, name: `第 ${candidate.row + 1} 项`, samples: candidate.samples }
  )
  return { field, sentence, candidates, mayBeNone }
}
