/** What the fund hears: lines that stand in the book by now, and what people decided about words. */
import { addMissing } from 'kernel/add-missing'
import type { Work } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import { sortKey } from 'kernel/list'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import type { MatchSum } from 'types/fund-parts'
import { GIVEN, MATCHED, pledgeNotice, SPREAD, UNDONE } from './announce'
import { WORDS_CHECKED } from './change-project'
import { type FundLine, type Gift, gifts, lines, type Project, pledges, projects } from './documents'
import { LINE_CHECKED } from './draft-line'
import { figuresOf } from './figures'
import { NAME_CHECKED } from './operations/name-gift'
import { PLEDGE_CHECKED } from './operations/pledges'
import { yuan } from './rules/match'
import { moved } from './rules/project'

const passed = ({ data }: EventEntry): boolean => data.passed === true
const text = (value: EventEntry['data'][string] | undefined): string => String(value ?? '')

/** The match stands: the work begins, with the sum written out. */
const hearMatched = (work: Work, entry: EventEntry) =>
  recordEvent(work, projects, entry, project => {
    const { who, formula, confirmedFen, ratePercent, capFen, matchFen } = entry.data
    const sum: MatchSum = {
      confirmedFen: Number(confirmedFen),
      ratePercent: Number(ratePercent),
      capFen: Number(capFen),
      matchFen: Number(matchFen),
      formula: text(formula)
    }
    const why = sum.formula
    const after = moved(project, 'matched', { at: entry.at, who: text(who), what: `配捐 ${yuan(sum.matchFen)}`, why })
    return { ...(after ?? project), match: sum }
  })

/** The project ends when nothing is left in it: what came back since the line was written goes out by another one. */
async function hearSpread(work: Work, entry: EventEntry): Promise<void> {
  const project = await work.documents.get<Project>(projects.name, entry.target)
  if (!project) return
  const { numbers } = await figuresOf(work.documents, project)
  const out = `剩下的 ${yuan(Number(entry.data.amountFen))} 转出`
  const said = (what: string) => ({ at: entry.at, who: text(entry.data.who), what })
  await recordEvent(work, projects, entry, (before): Project => {
    if (numbers.leftFen === 0) return moved(before, 'spread', said(`${out}，项目结束`)) ?? before
    const more = said(`${out}，还有 ${yuan(numbers.leftFen)} 要再转`)
    return { ...before, timeline: [...before.timeline, more] }
  })
}

/** Each of those who gave has a document of their own from now on; the line itself names nobody any more. */
async function hearGiven(work: Work, entry: EventEntry): Promise<void> {
  const line = await work.documents.get<FundLine>(lines.name, entry.target)
  const fresh = line ? giftsOf(line, entry.at) : []
  if (!(await addMissing(work.documents, gifts.name, fresh))) throw new Busy('gifts could not be written')
}

const giftsOf = (line: FundLine, at: number): Gift[] =>
  (line.named ?? []).map(({ personId, amountFen }, place) => {
    const _id = `${line._id}:g${place + 1}`
    const { scope, fund, projectId, project = '社区基金', day } = line
    return {
      _id,
      scope,
      fund,
      lineId: line._id,
      ...(projectId ? { projectId } : {}),
      project,
      personId,
      amountFen,
      day,
      at,
      key: sortKey(at, _id),
      shown: 0 as const,
      undone: false,
      version: 1,
      served: [],
      outbox: [],
      nextDueAt: null
    }
  })

/** The line it undid counts no more, nor do the gifts in it; a project that was over already has money again. */
async function hearUndone(work: Work, entry: EventEntry): Promise<void> {
  await recordEvent(work, lines, entry, line => ({ ...line, undone: true, countedFen: 0 }))
  await work.documents.updateAll(gifts.name, { lineId: entry.target }, { undone: true, shown: 0 })
  const line = await work.documents.get<FundLine>(lines.name, entry.target)
  if (line?.projectId === undefined || line.kind !== 'spending') return
  const back = `冲销了一笔支出，${yuan(line.paidFen ?? line.amountFen)} 回到项目，要再定去处`
  await recordEvent(work, projects, { ...entry, target: line.projectId }, project => {
    return moved(project, 'came-back', { at: entry.at, who: text(entry.data.who), what: back }) ?? project
  })
}

/** Words that may not stand are not shown; which ones is said by the end of what was held. */
const hearWords = (work: Work, entry: EventEntry) =>
  recordEvent(work, projects, entry, (project): Project => {
    const part = text(entry.data.held).split(':').pop() ?? ''
    const rest = (project.unfit ?? []).filter(one => one !== part)
    const unfit = passed(entry) ? rest : [...rest, part]
    const { unfit: _old, ...fit } = project
    return unfit.length > 0 ? { ...fit, unfit } : fit
  })

const hearLine = (work: Work, entry: EventEntry) =>
  recordEvent(
    work,
    lines,
    entry,
    ({ unfit: _old, ...line }): FundLine => (passed(entry) ? line : { ...line, unfit: true })
  )

const hearPledge = (work: Work, entry: EventEntry) =>
  recordEvent(work, pledges, entry, pledge => {
    if (pledge.state !== 'checking') return pledge
    if (!passed(entry)) return { ...pledge, state: 'refused' as const }
    return { ...pledge, state: 'offered' as const, outbox: [...pledge.outbox, pledgeNotice(pledge)] }
  })

const hearName = (work: Work, entry: EventEntry) =>
  recordEvent(work, gifts, entry, (gift): Gift => {
    const { asked, ...rest } = gift
    return passed(entry) && asked && !gift.undone ? { ...rest, named: asked, shown: 1 } : rest
  })

export const events = {
  [MATCHED]: hearMatched,
  [SPREAD]: hearSpread,
  [GIVEN]: hearGiven,
  [UNDONE]: hearUndone,
  [WORDS_CHECKED]: hearWords,
  [LINE_CHECKED]: hearLine,
  [PLEDGE_CHECKED]: hearPledge,
  [NAME_CHECKED]: hearName
}
