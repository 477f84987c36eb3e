/** The forms about a meeting: blank for a pen, or with what is known of it. */
import type { MeetingView } from 'types/meetings'
import type { Minutes, ObjectionView } from 'types/minutes'
import { fullDay, fullTime } from '@/ui/time'
import { inYuan } from '@/ui/yuan'
import type { Block, Column } from '../sheet/blocks'

const empty = (rows: number, columns: number): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''))

/** 7 cm: read from two steps away. */
const POSTER_CODE = 700
/** 3 cm, the smallest that an old phone reads at arm's length. */
const SMALL_CODE = 300

interface Coded {
  /** A picture as a data address. */
  image: string
  /** What to type where nothing can be scanned. */
  digits?: string
}

const topicsOf = (topics: readonly string[]): Block[] =>
  topics.map((topic, place) => ({ kind: 'paragraph', look: 'large', text: `${place + 1}. ${topic}` }))

export function noticeForm(meeting?: MeetingView, code?: Coded): Block[] {
  if (!meeting) {
    return [
      { kind: 'title', text: '开会通知' },
      ...['说什么事', '哪天几点', '在哪儿', '谁来主持', '请谁来'].map(
        label => ({ kind: 'field', label, value: '' }) as const
      ),
      { kind: 'heading', text: '要议的事' },
      { kind: 'ruled', lines: 5 },
      { kind: 'paragraph', text: '来不了的，把想说的话写下来交给楼长，会上替您念。' },
      { kind: 'signatures', names: ['召集人'] }
    ]
  }
  const groups = meeting.groups.map(({ name }) => name).join('、')
  return [
    { kind: 'title', text: meeting.title, note: meeting.form },
    { kind: 'paragraph', look: 'large', text: fullTime(meeting.startsAt) },
    { kind: 'paragraph', look: 'large', text: meeting.place },
    { kind: 'field', label: '谁来主持', value: meeting.besides ? `${meeting.host}、${meeting.besides}` : meeting.host },
    ...(groups ? [{ kind: 'field', label: '请这些邻居一定来', value: groups } as const] : []),
    ...(meeting.urgent ? [{ kind: 'field', label: '为什么这么急', value: meeting.urgent } as const] : []),
    { kind: 'heading', text: '要议的事' },
    ...topicsOf(meeting.topics),
    ...(meeting.facts
      ? [{ kind: 'heading', text: '先知道这些' } as const, { kind: 'paragraph', text: meeting.facts.text } as const]
      : []),
    ...(code
      ? [
          {
            kind: 'codes',
            items: [{ image: code.image, words: ['微信扫一扫，说一声来不来'] }],
            side: POSTER_CODE,
            abreast: 1
          } as const
        ]
      : []),
    { kind: 'paragraph', text: '没有手机也能来。来不了的，把想说的话告诉楼长，会上替您念。' }
  ]
}

const ROWS_TO_SIGN = 24

export function signInForm(meeting?: MeetingView, code?: Coded): Block[] {
  const columns: Column[] = [
    { name: '序号', share: 2 },
    { name: '楼栋', share: 4 },
    { name: '签名', share: 5 },
    { name: '代表哪些邻居', share: 5 },
    { name: '几点到', share: 3 }
  ]
  const rows = Array.from({ length: ROWS_TO_SIGN }, (_, place) => [String(place + 1), '', '', '', ''])
  return [
    { kind: 'title', text: '签到表', ...(meeting ? { note: meeting.title } : {}) },
    { kind: 'field', label: '哪天几点', value: meeting ? fullTime(meeting.startsAt) : '' },
    { kind: 'field', label: '在哪儿', value: meeting?.place ?? '' },
    ...(code
      ? [
          {
            kind: 'codes',
            items: [
              { image: code.image, words: ['带手机的扫这个码', ...(code.digits ? [`或者填数字 ${code.digits}`] : [])] }
            ],
            side: SMALL_CODE,
            abreast: 1
          } as const
        ]
      : []),
    { kind: 'table', columns, rows, toWriteIn: true },
    { kind: 'signatures', names: ['主持人'] }
  ]
}

/** What was objected to what a meeting agreed, each with its answer or room for one. */
export function objectionsForm(meeting: MeetingView, objections: readonly ObjectionView[]): Block[] {
  const open = objections.filter(({ state }) => state === 'open' || state === 'answered')
  return [
    { kind: 'title', text: '异议答复单', note: meeting.title },
    ...(open.length === 0 ? [{ kind: 'paragraph', text: '没有人提出异议。' } as const] : []),
    ...open.flatMap(({ by, at, text, answer }, place): Block[] => [
      { kind: 'heading', text: `${place + 1}. ${by}，${fullDay(at)}` },
      { kind: 'paragraph', text },
      ...(answer
        ? [{ kind: 'field', label: `答复（${answer.by}，${fullDay(answer.at)}）`, value: answer.text } as const]
        : [{ kind: 'paragraph', look: 'strong', text: '答复：' } as const, { kind: 'ruled', lines: 3 } as const])
    ]),
    { kind: 'signatures', names: ['答复的人', '收到的人'] }
  ]
}

function heldRows(meeting: MeetingView | undefined, minutes: Minutes | undefined): [string, string][] {
  const held = minutes?.held
  const from = held?.from ?? meeting?.startsAt
  return [
    ['说什么事', meeting?.title ?? ''],
    ['哪天几点', from === undefined ? '' : fullTime(from)],
    ['在哪儿', held?.place ?? meeting?.place ?? ''],
    ['主持人', held?.host ?? meeting?.host ?? ''],
    ['记录人', held?.recorder ?? ''],
    ['到了多少人', meeting ? `${meeting.present} 人` : '']
  ]
}

function optionsOf(minutes: Minutes | undefined): Block[] {
  const options = minutes?.options ?? []
  if (minutes && options.length === 0) return []
  const rows = options.map(({ title, costFen, payer, keeper, loses, madeGood, chosen }) => [
    chosen ? `${title}（选的是这个）` : title,
    costFen === undefined ? '还没问价' : inYuan(costFen),
    payer,
    keeper,
    [loses, madeGood].filter(Boolean).join('；')
  ])
  const columns: Column[] = [
    { name: '办法', share: 4 },
    { name: '多少钱', share: 3 },
    { name: '谁出', share: 2 },
    { name: '谁管', share: 2 },
    { name: '谁吃亏，怎么补', share: 4 }
  ]
  return [
    { kind: 'heading', text: '有哪些办法' },
    { kind: 'table', columns, rows: options.length > 0 ? rows : empty(3, 5), toWriteIn: options.length === 0 }
  ]
}

export function minutesForm(meeting?: MeetingView): Block[] {
  const minutes = meeting?.minutes
  const views = minutes?.views.map(({ group, text, name }) => [name ? `${group} ${name}` : group, text])
  const agreed = minutes?.agreements.map(({ text, owner, doneBy }) => [text, owner, fullDay(doneBy)])
  const open = minutes?.openPoints ?? []
  return [
    { kind: 'title', text: '议事记录', ...(meeting ? { note: meeting.form } : {}) },
    ...heldRows(meeting, minutes).map(([label, value]) => ({ kind: 'field', label, value }) as const),
    ...(minutes?.facts
      ? [{ kind: 'heading', text: '先摆清楚的事' } as const, { kind: 'paragraph', text: minutes.facts } as const]
      : []),
    { kind: 'heading', text: '大家怎么说' },
    {
      kind: 'table',
      columns: [
        { name: '哪些邻居', share: 3 },
        { name: '说了什么', share: 8 }
      ],
      rows: views ?? empty(6, 2),
      toWriteIn: !views
    },
    ...optionsOf(minutes),
    { kind: 'heading', text: '说定了什么' },
    {
      kind: 'table',
      columns: [
        { name: '什么事', share: 6 },
        { name: '谁负责', share: 3 },
        { name: '哪天以前', share: 4 }
      ],
      rows: agreed ?? empty(4, 3),
      toWriteIn: !agreed
    },
    ...(open.length > 0
      ? [
          { kind: 'heading', text: '还没说定的' } as const,
          ...open.map((point, place) => ({ kind: 'paragraph', text: `${place + 1}. ${point}` }) as const)
        ]
      : []),
    ...(meeting?.minutesHash
      ? [{ kind: 'paragraph', text: `这份记录的指纹（一个字变了它就变）：${meeting.minutesHash}` } as const]
      : []),
    { kind: 'signatures', names: ['主持人', '记录人', '到场邻居', '到场邻居'] }
  ]
}
