/** The codes that hang at a place, their pictures fetched one by one. */
import { useEffect, useMemo, useState } from 'react'
import type { CodeCard } from 'types/codes'
import { call } from '@/cloud/call'
import { type Trouble, troubleOf } from '@/cloud/errors'
import { usePages } from '@/cloud/query'
import { codesForm } from '../forms/of-place'
import type { Filled } from './filled'

interface Found {
  cards: readonly CodeCard[]
  /** By the code, as data addresses. */
  images: ReadonlyMap<string, string>
}

async function imagesOf(scope: string, cards: readonly CodeCard[]): Promise<Found> {
  const images = new Map<string, string>()
  for (const { code } of cards) {
    const { imageBase64 } = await call('code.image', { scope, code })
    images.set(code, `data:image/png;base64,${imageBase64}`)
  }
  return { cards, images }
}

export function useCodes(scope: string): Filled {
  const list = usePages('code.list', { scope })
  const [found, setFound] = useState<Found | undefined>()
  const [trouble, setTrouble] = useState<Trouble | undefined>()
  const whole = !list.waiting && !list.hasMore
  const cards = JSON.stringify(list.items)
  const { hasMore, more } = list
  useEffect(() => {
    if (hasMore) more()
  }, [hasMore, more])
  useEffect(() => {
    if (!whole) return
    let wanted = true
    setTrouble(undefined)
    imagesOf(scope, JSON.parse(cards)).then(
      all => wanted && setFound(all),
      (error: unknown) => wanted && setTrouble(troubleOf(error))
    )
    return () => {
      wanted = false
    }
  }, [scope, cards, whole])
  const blocks = useMemo(() => found && codesForm(found.cards, found.images), [found])
  return { blocks, waiting: found === undefined, trouble: list.trouble ?? trouble, retry: list.retry }
}
