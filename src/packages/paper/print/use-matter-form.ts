/** A form about a matter; without an id it is blank. */
import { useMemo } from 'react'
import type { MatterView } from 'types/matters'
import { useRead } from '@/cloud/query'
import type { FormName } from '../forms/form'
import { objectionForm, resultForm, topicForm, triageForm } from '../forms/of-matter'
import type { Block } from '../sheet/blocks'
import type { Filled } from './filled'

function formOf(form: FormName, matter?: MatterView): Block[] {
  if (form === 'triage') return triageForm(matter)
  if (form === 'result') return resultForm(matter)
  if (form === 'objection') return objectionForm(matter)
  return topicForm(matter)
}

export function useMatterForm(form: FormName, matterId: string): Filled {
  const blank = matterId === ''
  const { data, waiting, trouble, retry } = useRead('matter.show', { matterId }, { enabled: !blank })
  const blocks = useMemo(() => {
    if (blank) return formOf(form)
    return data && formOf(form, data)
  }, [form, blank, data])
  return { blocks, waiting: waiting && !blank, trouble, retry }
}
