/** What is typed about a receipt, what of it is still missing, and as it is sent. */
import { type FundKind, type Source, sources } from 'types/fund-parts'
import { dayField } from '@/ui/day-fields'
import { fenTyped } from '@/ui/yuan'
import { givenTyped, type NamedTyped } from './named'

const WORDS_MIN = 2

export const blank = (source: string, projectId: string) => ({
  fund: '' as FundKind | '',
  source: (sources.find(one => one === source) ?? 'gift') as Source,
  projectId,
  yuan: '',
  day: '',
  what: '',
  from: '',
  letterNo: '',
  givers: '',
  named: [] as NamedTyped[],
  media: [] as string[]
})
export type Typed = ReturnType<typeof blank>

export const missingOf = ({ what, from, letterNo, yuan, media }: Typed, fund: FundKind | ''): string[] => [
  ...(fund ? [] : ['哪一种']),
  ...(fenTyped(yuan) ? [] : ['多少钱']),
  ...(what.trim().length < WORDS_MIN ? ['是什么钱'] : []),
  ...(from.trim().length < WORDS_MIN ? ['谁给的'] : []),
  ...(fund === 'public' && letterNo.trim().length < WORDS_MIN ? ['确认函编号'] : []),
  ...(media.length === 0 ? ['凭证照片'] : [])
]

export function sentOf(typed: Typed, fund: FundKind, scope: string, now: number) {
  const givers = Number(typed.givers)
  const named = givenTyped(typed.named)
  return {
    scope,
    fund,
    source: typed.source,
    amountFen: fenTyped(typed.yuan) ?? 0,
    day: typed.day || dayField(now),
    what: typed.what.trim(),
    from: typed.from.trim(),
    vouchers: typed.media,
    ...(typed.projectId ? { projectId: typed.projectId } : {}),
    ...(typed.letterNo.trim() ? { letterNo: typed.letterNo.trim() } : {}),
    ...(givers > 0 ? { givers } : {}),
    ...(typed.source === 'gift' && named.length > 0 ? { named } : {})
  }
}
