/** Everything that waits for a person in their posts at one place, across all areas, next due first. */
import { homeKeepers, registrars } from 'types/community'
import { checkers } from 'types/content'
import { answerers } from 'types/inspecting'
import { watchers } from 'types/matters'
import { hosts } from 'types/meeting-parts'
import type { Role } from 'types/roles'
import { doers } from 'types/tasks'
import { organisers } from 'types/voting'
import { usePages, useRead } from '@/cloud/query'
import { isWide } from '@/session/served'
import { type DueItem, nextDueFirst } from './due-item'
import {
  fromCalling,
  fromCheck,
  fromDecision,
  fromDoubt,
  fromJoin,
  fromMatter,
  fromMeeting,
  fromRegister,
  fromTask
} from './from-lists'

interface Source {
  waiting: boolean
  trouble: { message: string; reference?: string | undefined } | undefined
  seenAt: number | undefined
  retry: () => void
  hasMore?: boolean
}

export interface Due {
  items: DueItem[]
  /** Some list goes on: there are more than are shown. */
  hasMore: boolean
  more: () => void
  moreWaiting: boolean
  waiting: boolean
  /** The first list that could not be read; the others are shown all the same. */
  trouble: Source['trouble']
  seenAt: number | undefined
  retry: () => void
}

/** @param roles the posts held at this place; each sees only what is theirs, the server says so too. */
export function useDue(scope: string, roles: readonly Role[], now: number): Due {
  const enabled = (of: readonly Role[]) => ({ enabled: scope !== '' && of.some(role => roles.includes(role)) })
  const matters = usePages('matter.list', { scope, filter: 'due' as const }, enabled(watchers))
  const checks = usePages('check.list', { scope }, enabled(checkers))
  const tasks = usePages('task.list', { scope, filter: 'mine' as const }, enabled(doers))
  const joins = usePages('join.list', { scope }, enabled(homeKeepers))
  const handOvers = usePages('home.handOvers', { scope }, enabled(registrars))
  const corrections = usePages('correction.list', { scope }, enabled(registrars))
  const callable = isWide({ scope }) ? [] : homeKeepers
  const calls = useRead('call.count', { scope }, { ...enabled(callable), keep: false })
  const doubts = usePages('objection.list', { scope, waiting: true as const }, enabled(answerers))
  const meetings = usePages('meeting.list', { scope }, enabled(hosts))
  const decisions = usePages('decision.list', { scope }, enabled(organisers))
  const pages = [matters, checks, tasks, joins, handOvers, corrections, doubts, meetings, decisions]
  const asked: [Source, readonly Role[]][] = [
    [matters, watchers],
    [checks, checkers],
    [tasks, doers],
    [joins, homeKeepers],
    [handOvers, registrars],
    [corrections, registrars],
    [calls, callable],
    [doubts, answerers],
    [meetings, hosts],
    [decisions, organisers]
  ]
  const sources = asked.filter(([, of]) => enabled(of).enabled).map(([source]) => source)
  const items = [
    ...matters.items.map(fromMatter),
    ...checks.items.map(fromCheck(scope)),
    ...tasks.items.map(fromTask),
    ...joins.items.map(fromJoin(scope)),
    ...handOvers.items.map(fromRegister(scope, '/packages/community/handovers/index', label => `${label}说是换了业主`)),
    ...corrections.items.map(fromRegister(scope, '/packages/privacy/corrections/index', label => `${label}请求改错`)),
    ...(calls.data?.items ?? []).filter(({ toCall }) => toCall > 0).map(fromCalling(scope)),
    ...doubts.items.filter(({ acts }) => acts.includes('answer') || acts.includes('rule')).map(fromDoubt),
    ...meetings.items.filter(({ state }) => state === 'noticed').map(fromMeeting(now)),
    ...decisions.items.filter(({ state }) => state === 'closed' || state === 'counted').map(fromDecision)
  ]
  return {
    items: nextDueFirst(items),
    hasMore: pages.some(({ hasMore }) => hasMore),
    more: () => {
      for (const page of pages) if (page.hasMore) page.more()
    },
    moreWaiting: pages.some(({ moreWaiting }) => moreWaiting),
    waiting: sources.some(({ waiting }) => waiting),
    trouble: sources.find(({ trouble }) => trouble)?.trouble,
    seenAt: sources.find(({ seenAt }) => seenAt !== undefined)?.seenAt,
    retry: () => {
      for (const { retry } of sources) retry()
    }
  }
}
