/** One's data as two files: one to read, one that another program can read (PIPL 45). */
import type { PersonalView } from 'types/privacy'
import { fullTime } from '@/ui/time'

/** By kind, in the order in which they came. */
export function byKind(items: readonly PersonalView[]): { what: string; items: PersonalView[] }[] {
  const kinds = new Map<string, PersonalView[]>()
  for (const item of items) kinds.set(item.what, [...(kinds.get(item.what) ?? []), item])
  return [...kinds].map(([what, found]) => ({ what, items: found }))
}

function paragraph({ title, at, lines }: PersonalView): string {
  const when = at === undefined ? '' : `（${fullTime(at)}）`
  return [`${title}${when}`, ...lines.map(({ name, value }) => `  ${name}：${value}`)].join('\n')
}

export function readable(items: readonly PersonalView[], at: number): string {
  const parts = byKind(items).map(kind =>
    [`【${kind.what}】共 ${kind.items.length} 条`, ...kind.items.map(paragraph)].join('\n')
  )
  return [`有事来聊 · 我的数据`, `导出时间：${fullTime(at)}`, ...parts].join('\n\n')
}

export const machineReadable = (items: readonly PersonalView[], at: number): string =>
  JSON.stringify({ exportedAt: new Date(at).toISOString(), items }, null, 2)
