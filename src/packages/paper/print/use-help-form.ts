/** The papers of volunteering: of one activity, or one certificate. */
import { useMemo } from 'react'
import { useRead } from '@/cloud/query'
import { certificateForm, helpersForm } from '../forms/of-help'
import type { Filled } from './filled'

export function useHelpersForm(activityId: string): Filled {
  const blank = activityId === ''
  const { data, waiting, trouble, retry } = useRead('activity.show', { activityId }, { enabled: !blank })
  const blocks = useMemo(() => (blank || data ? helpersForm(data) : undefined), [blank, data])
  return { blocks, waiting: waiting && !blank, trouble, retry }
}

export function useCertificateForm(certificateId: string): Filled {
  const { data, waiting, trouble, retry } = useRead('certificate.show', { certificateId }, { keep: false })
  const blocks = useMemo(() => data && certificateForm(data), [data])
  return { blocks, waiting, trouble, retry }
}
