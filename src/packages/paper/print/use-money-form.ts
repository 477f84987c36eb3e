/** The forms about public money, with everything that stands on them. */
import { useEffect, useMemo } from 'react'
import type { LineCard } from 'types/ledger'
import { usePages, useRead } from '@/cloud/query'
import { disclosureForm, moneyObjectionForm } from '../forms/of-money'
import type { Filled } from './filled'

/** Every line of one month, page after page. */
function useMonth(scope: string, month: string) {
  const list = usePages('ledger.lines', { scope, kind: 'revenue' as const, month }, { enabled: month !== '' })
  const { hasMore, more } = list
  useEffect(() => {
    if (hasMore) more()
  }, [hasMore, more])
  return { ...list, whole: !list.waiting && !hasMore }
}

export function useDisclosureForm(disclosureId: string): Filled {
  const shown = useRead('disclosure.show', { disclosureId })
  const code = useRead('disclosure.code', { disclosureId }, { keep: false })
  const { scope = '', months = [] } = shown.data ?? {}
  const [first = '', second = '', third = ''] = months
  const lists = [useMonth(scope, first), useMonth(scope, second), useMonth(scope, third)]
  const whole = months.length > 0 && lists.every(list => list.whole)
  const known = JSON.stringify(lists.flatMap(({ items }) => items))
  const blocks = useMemo(() => {
    if (!shown.data || !code.data || !whole) return undefined
    const lines: LineCard[] = JSON.parse(known)
    const { imageBase64, compound } = code.data
    return disclosureForm({ view: shown.data, lines, compound, code: `data:image/png;base64,${imageBase64}` })
  }, [shown.data, code.data, whole, known])
  const retry = () => {
    for (const asked of [shown, code, ...lists]) asked.retry()
  }
  const trouble = shown.trouble ?? code.trouble ?? lists.find(list => list.trouble)?.trouble
  return { blocks, waiting: blocks === undefined, trouble, retry }
}

export function useMoneyObjection(objectionId: string): Filled {
  const { data, waiting, trouble, retry } = useRead('objection.show', { objectionId })
  const blocks = useMemo(() => data && moneyObjectionForm(data), [data])
  return { blocks, waiting, trouble, retry }
}
