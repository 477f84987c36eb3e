/** The report of a fund project, as it stands on the project's page. */
import { useMemo } from 'react'
import { useRead } from '@/cloud/query'
import { fundForm } from '../forms/of-fund'
import type { Filled } from './filled'

export function useFundForm(projectId: string, final: boolean): Filled {
  const { data, waiting, trouble, retry } = useRead('project.show', { projectId })
  const blocks = useMemo(() => data && fundForm(data, final), [data, final])
  return { blocks, waiting, trouble, retry }
}
