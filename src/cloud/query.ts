/** What pages ask the server with: reads and pages that remember, writes that cannot act twice. */
import { QueryClient, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { call } from './call'
import type { InputOf, ItemOf, ListName, OperationName, OutputOf, Paged } from './contract'
import { LostError, type Trouble, troubleOf } from './errors'
import { keepSeen, lastSeen } from './last-seen'

const FRESH_MS = 15_000

/**
 * Repeats and timeouts are the caller's; here only freshness: within 15 s the same answer is good enough.
 * `notifyOnChangeProps` is named because the default watches what is read through `Proxy`, which old phones lack.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, networkMode: 'always', staleTime: FRESH_MS, gcTime: 1_800_000, notifyOnChangeProps: 'all' }
  }
})

/** What an earlier start of the app saw is shown at once and asked for again, however short ago it was. */
const notFresh = (at: number): number => Math.min(at, Date.now() - FRESH_MS)

interface Shown {
  /** First answer still on its way and nothing remembered. */
  waiting: boolean
  /** Nothing to show, and why. */
  trouble: Trouble | undefined
  /** Set when what is shown is from before because there is no network: epoch ms. */
  seenAt: number | undefined
  retry: () => void
}

interface Asked {
  data: unknown
  error: unknown
  isPending: boolean
  dataUpdatedAt: number
  refetch: () => unknown
}

function shown(asked: Asked): Shown {
  const lost = asked.error instanceof LostError
  return {
    waiting: asked.isPending,
    trouble: asked.error && (asked.data === undefined || !lost) ? troubleOf(asked.error) : undefined,
    seenAt: lost && asked.data !== undefined ? asked.dataUpdatedAt : undefined,
    retry: () => void asked.refetch()
  }
}

/**
 * One answer. `enabled: false` waits, e.g. until it is known who is asking; `keep: false` leaves nothing on the phone,
 * for answers that hold other people's names or numbers.
 */
export function useRead<N extends OperationName>(
  operation: N,
  input: InputOf<N>,
  { enabled = true, keep = true }: { enabled?: boolean; keep?: boolean } = {}
): Shown & { data: OutputOf<N> | undefined } {
  const before = keep ? lastSeen<OutputOf<N>>(operation, input) : undefined
  const asked = useQuery({
    queryKey: [operation, input],
    queryFn: async () => {
      const data = await call(operation, input)
      if (keep) keepSeen(operation, input, data)
      return { data }
    },
    enabled,
    ...(before ? { initialData: { data: before.data }, initialDataUpdatedAt: notFresh(before.at) } : {})
  })
  return { ...shown(asked), data: asked.data?.data }
}

async function nextPage<N extends ListName>(operation: N, input: Omit<InputOf<N>, 'after'>, after: string | undefined) {
  const asked = after ? { ...input, after } : input
  return (await call(operation, asked as InputOf<N>)) as Paged<ItemOf<N>>
}

/** A list that grows by pages; the first page is remembered. */
export function usePages<N extends ListName>(
  operation: N,
  input: Omit<InputOf<N>, 'after'>,
  { enabled = true, keep = true }: { enabled?: boolean; keep?: boolean } = {}
) {
  const before = keep ? lastSeen<Paged<ItemOf<N>>>(operation, input) : undefined
  const asked = useInfiniteQuery({
    queryKey: [operation, 'pages', input],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => nextPage(operation, input, pageParam),
    getNextPageParam: last => last.next,
    enabled,
    ...(before
      ? { initialData: { pages: [before.data], pageParams: [undefined] }, initialDataUpdatedAt: notFresh(before.at) }
      : {})
  })
  const first = asked.data?.pages[0]
  const fresh = asked.isSuccess && !asked.isFetching
  const key = JSON.stringify(input)
  useEffect(() => {
    if (keep && first && fresh) keepSeen(operation, JSON.parse(key), first)
  }, [keep, operation, key, first, fresh])
  return {
    ...shown(asked),
    items: asked.data?.pages.flatMap(page => page.items) ?? [],
    hasMore: asked.hasNextPage,
    more: () => void (asked.isFetchingNextPage || asked.fetchNextPage()),
    moreWaiting: asked.isFetchingNextPage
  }
}
