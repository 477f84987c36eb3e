/** The papers of the shop: of one redemption (blank without an id), or of a merchant's month. */
import { useMemo } from 'react'
import { useRead } from '@/cloud/query'
import { redemptionForm, settlementForm } from '../forms/of-points'
import type { Filled } from './filled'

export function useRedemptionForm(redemptionId: string): Filled {
  const blank = redemptionId === ''
  const { data, waiting, trouble, retry } = useRead('redemption.show', { redemptionId }, { enabled: !blank })
  const blocks = useMemo(() => (blank || data ? redemptionForm(data) : undefined), [blank, data])
  return { blocks, waiting: waiting && !blank, trouble, retry }
}

/** @param id merchant and month: `m_….2026-06`. */
export function useSettlementForm(id: string): Filled {
  const [merchantId = '', month = ''] = id.split('.')
  const { data, waiting, trouble, retry } = useRead('settlement.show', { merchantId, month }, { keep: false })
  const blocks = useMemo(() => data && settlementForm(data), [data])
  return { blocks, waiting, trouble, retry }
}
