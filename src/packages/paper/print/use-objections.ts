/** The objections to a meeting, all of them, each with its answer. */
import { useEffect, useMemo } from 'react'
import type { ObjectionView } from 'types/minutes'
import { usePages, useRead } from '@/cloud/query'
import { objectionsForm } from '../forms/of-meeting'
import type { Filled } from './filled'

export function useObjections(meetingId: string): Filled {
  const meeting = useRead('meeting.show', { meetingId })
  const list = usePages('meeting.objections', { meetingId })
  const { hasMore, more, waiting } = list
  useEffect(() => {
    if (hasMore) more()
  }, [hasMore, more])
  const known = JSON.stringify(list.items)
  const blocks = useMemo(() => {
    if (!meeting.data || waiting || hasMore) return undefined
    const items: ObjectionView[] = JSON.parse(known)
    return objectionsForm(meeting.data, items)
  }, [meeting.data, known, waiting, hasMore])
  const retry = () => {
    meeting.retry()
    list.retry()
  }
  return { blocks, waiting: blocks === undefined, trouble: meeting.trouble ?? list.trouble, retry }
}
