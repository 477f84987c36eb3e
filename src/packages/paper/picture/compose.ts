/** The way of a matter as one long picture for WeChat: what, before and after, the steps with dates, the gains. */
import type { Journey, JourneyStage } from 'types/sharing'
import { fullDay } from '@/ui/time'
import { inYuan } from '@/ui/yuan'
import type { Measure } from '../sheet/blocks'
import { wrap } from '../sheet/wrap'
import type { Composed, PictureMark } from './marks'

export const WIDE = 750
const EDGE = 48
const INNER = WIDE - 2 * EDGE
const LEADING = 1.5

/** The tokens of the light theme: a picture is looked at by day and by night. */
export const colours = {
  paper: '#f6f3ec',
  card: '#ffffff',
  ink: '#1e2320',
  soft: '#565d57',
  cinnabar: '#b5371f',
  jade: '#24674b',
  wash: '#e6f1eb',
  line: '#e6e1d6'
} as const

const stageNames: Readonly<Record<JourneyStage['stage'], string>> = {
  raise: '民提',
  discuss: '民议',
  decide: '民决',
  work: '办理',
  judge: '民评',
  share: '民享'
}

/** What the picture shows beside the words of the journey. */
export interface Shown {
  before?: string
  after?: string
  /** The mini-program's code that leads to the page. */
  code?: string
}

interface Words {
  size: number
  bold?: boolean
  colour?: string
}

/** Puts one thing below the other. */
class Column {
  readonly marks: PictureMark[] = []
  y = EDGE

  constructor(private readonly measure: Measure) {}

  gap(height: number): void {
    this.y += height
  }

  words(text: string, { size, bold = false, colour = colours.ink }: Words, x = EDGE, width = INNER): void {
    const high = Math.round(size * LEADING)
    for (const line of wrap(text, width, part => this.measure(part, size, bold))) {
      this.marks.push({ kind: 'words', x, y: this.y + high / 2, text: line, size, bold, colour })
      this.y += high
    }
  }
}

function photos(column: Column, { before, after }: Shown): void {
  const sources = [
    ['原来', before],
    ['现在', after]
  ].filter((pair): pair is [string, string] => pair[1] !== undefined)
  if (sources.length === 0) return
  const gap = 14
  const width = sources.length === 2 ? (INNER - gap) / 2 : INNER
  const height = Math.round(width * 0.75)
  for (const [place, [name, source]] of sources.entries()) {
    const x = EDGE + place * (width + gap)
    column.marks.push({ kind: 'surface', x, y: column.y, width, height, round: 12, colour: colours.line })
    column.marks.push({ kind: 'photo', x, y: column.y, width, height, source })
    const label = { x: x + 12, y: column.y + 12, width: 84, height: 44 }
    column.marks.push({ kind: 'surface', ...label, round: 10, colour: colours.ink })
    const inLabel = { x: label.x + 14, y: label.y + label.height / 2, text: name, size: 28, bold: true }
    column.marks.push({ kind: 'words', ...inLabel, colour: colours.card })
  }
  column.gap(height + 28)
}

function stages(column: Column, all: readonly JourneyStage[]): void {
  const left = EDGE + 40
  const top = column.y
  const rail: PictureMark = {
    kind: 'surface',
    x: EDGE + 9,
    y: top + 22,
    width: 4,
    height: 0,
    round: 2,
    colour: colours.line
  }
  column.marks.push(rail)
  let last = top
  for (const { stage, at, line } of all) {
    last = column.y
    const dot = { x: EDGE, y: column.y + 12, width: 22, height: 22 }
    column.marks.push({ kind: 'surface', ...dot, round: 11, colour: colours.jade })
    const when = at === undefined ? '' : ` · ${fullDay(at)}`
    column.words(`${stageNames[stage]}${when}`, { size: 32, bold: true }, left, INNER - 40)
    column.words(line, { size: 30, colour: colours.soft }, left, INNER - 40)
    column.gap(18)
  }
  rail.height = Math.max(0, last - top)
}

function foot(column: Column, { code }: Shown): void {
  const side = 190
  const top = column.y
  if (code) column.marks.push({ kind: 'photo', x: EDGE, y: top, width: side, height: side, source: code })
  const left = code ? EDGE + side + 28 : EDGE
  column.gap(code ? 34 : 0)
  column.words('有事来聊', { size: 36, bold: true }, left, WIDE - EDGE - left)
  const invitation = code ? '微信扫一扫，看这件事从头到尾' : '大家的事，大家商量着办'
  column.words(invitation, { size: 28, colour: colours.soft }, left, WIDE - EDGE - left)
  column.y = Math.max(column.y, top + (code ? side : 0))
}

/** @param measure widths in the picture's pixels */
export function compose(journey: Journey, shown: Shown, measure: Measure): Composed {
  const { title, place, party, supports, days, gains, costFen } = journey
  const column = new Column(measure)
  column.words('办成了一件事', { size: 30, bold: true, colour: colours.cinnabar })
  column.gap(6)
  column.words(title, { size: 52, bold: true })
  const facts = [place, party ? `归${party}` : '', supports > 0 ? `${supports} 人附议` : '', `${days} 天办完`]
  column.words(facts.filter(Boolean).join(' · '), { size: 28, colour: colours.soft })
  column.gap(28)
  photos(column, shown)
  stages(
    column,
    journey.stages.filter(({ stage }) => stage !== 'share')
  )
  column.gap(10)
  const from = column.y
  const card: PictureMark = {
    kind: 'surface',
    x: EDGE / 2,
    y: from,
    width: WIDE - EDGE,
    height: 0,
    round: 24,
    colour: colours.wash
  }
  column.marks.push(card)
  column.gap(24)
  column.words('大家得到什么', { size: 30, bold: true, colour: colours.jade })
  column.words(gains, { size: 34, bold: true })
  if (costFen !== undefined) column.words(`一共花了 ${inYuan(costFen)}`, { size: 28, colour: colours.soft })
  column.gap(24)
  card.height = column.y - from
  column.gap(36)
  foot(column, shown)
  return { height: Math.round(column.y + EDGE), marks: column.marks }
}
