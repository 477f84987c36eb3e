/** The papers of volunteering: the sheet to sign at the place, and the certificate with the national record's fields. */
import type { ActivityView } from 'types/activities'
import { activityKinds } from 'types/activity-kinds'
import type { CertificateView } from 'types/hours'
import { fullDay, fullTime } from '@/ui/time'
import type { Block, Column } from '../sheet/blocks'

const ROWS_TO_SIGN = 20

export function helpersForm(activity?: ActivityView): Block[] {
  const columns: Column[] = [
    { name: '序号', share: 2 },
    { name: '姓名', share: 4 },
    { name: '楼栋', share: 4 },
    { name: '几点到', share: 3 },
    { name: '几点走', share: 3 },
    { name: '签名', share: 4 }
  ]
  const rows = Array.from({ length: ROWS_TO_SIGN }, (_, place) => [String(place + 1), '', '', '', '', ''])
  return [
    { kind: 'title', text: '志愿服务签到表', ...(activity ? { note: activity.title } : {}) },
    { kind: 'field', label: '哪天几点', value: activity ? fullTime(activity.startsAt) : '' },
    { kind: 'field', label: '在哪儿', value: activity?.place ?? '' },
    { kind: 'field', label: '做什么', value: activity ? activityKinds[activity.kind].name : '' },
    { kind: 'field', label: '帮谁', value: activity?.forWhom ?? '' },
    ...(activity?.insurance ? [{ kind: 'field', label: '保险', value: activity.insurance } as const] : []),
    { kind: 'table', columns, rows, toWriteIn: true },
    { kind: 'paragraph', text: '只算真正帮忙的时间，路上的不算。' },
    { kind: 'signatures', names: ['组织的人', '记录的人'] }
  ]
}

/** Hours with two decimals from whole minutes, as the record counts. */
function hoursOf(minutes: number): string {
  const hundredths = Math.round((minutes * 100) / 60)
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}

const grouped = (number: string): string => number.match(/.{1,4}/g)?.join(' ') ?? number

const columns: Column[] = [
  { name: '日期', share: 5 },
  { name: '活动名称', share: 6 },
  { name: '地点', share: 5 },
  { name: '服务对象和内容', share: 6 },
  { name: '小时', share: 3 },
  { name: '负责人', share: 4 }
]

/** Who it is of is written by hand: name and papers of nobody are kept in the app. */
export function certificateForm(certificate: CertificateView): Block[] {
  const { place, number, from, until, minutes, times, lines, issuer, issuedAt, state } = certificate
  const rows = lines.map(line => [
    fullDay(line.startsAt),
    line.title,
    line.place,
    `${line.forWhom}，${activityKinds[line.kind].name}`,
    hoursOf(line.minutes),
    line.host
  ])
  return [
    { kind: 'title', text: '志愿服务记录证明', note: `编号 ${grouped(number)}` },
    ...(state === 'issued'
      ? []
      : [{ kind: 'paragraph', look: 'strong', text: '这是核对用的底稿，盖章以后才作数。' } as const]),
    { kind: 'field', label: '志愿者姓名', value: '' },
    { kind: 'field', label: '证件类型和号码', value: '' },
    { kind: 'field', label: '志愿者编号', value: '' },
    {
      kind: 'paragraph',
      text: `在 ${fullDay(from)} 到 ${fullDay(until - 1)} 之间，参加${place}组织的志愿服务 ${times} 次，实际服务 ${hoursOf(minutes)} 小时。`
    },
    { kind: 'table', columns, rows },
    { kind: 'field', label: '出具单位（盖章）', value: '' },
    { kind: 'field', label: '负责人', value: '' },
    { kind: 'field', label: '经办人', value: issuer ?? '' },
    { kind: 'field', label: '联系电话', value: '' },
    { kind: 'field', label: '出具日期', value: issuedAt === undefined ? '' : fullDay(issuedAt) },
    {
      kind: 'paragraph',
      text: '依据《志愿服务记录与证明出具办法（试行）》免费出具。查真假：打开“有事来聊”，在“查验证明”里填编号。'
    },
    { kind: 'signatures', names: ['志愿者', '经办人'] }
  ]
}
