/** What a person sees of how a matter came in: never more of a sensitive one than that somebody said it. */
import type { MatterView } from 'types/matters'
import type { MatterFacts } from './matter'
import type { Ties } from './open-acts'
import { mayRevise } from './writing'

type RaisingView = Pick<
  MatterView,
  'before' | 'spot' | 'sensitive' | 'proxy' | 'sentBack' | 'mergedInto' | 'mergedCount' | 'like'
>

/**
 * Ids of what came with it that the person may know of. A voice betrays who spoke, and so may a photo of a sensitive
 * matter: these are for the author, who sorts and, before there are words, who writes them down.
 */
export function cameWith(
  matter: MatterFacts,
  { mine, sorts, helps }: Pick<Ties, 'mine' | 'sorts' | 'helps'>
): string[] {
  const { media, spoken, sensitive } = matter
  const close = mine || sorts
  const heard = spoken && (close || helps) ? [spoken] : []
  return sensitive && !close ? [] : [...heard, ...media]
}

export function raisingView(matter: MatterFacts, ties: Pick<Ties, 'mine' | 'sorts' | 'helps' | 'spoke'>): RaisingView {
  const { spot, sensitive, proxy, sentBack, mergedInto, merged, like } = matter
  const writes = ties.mine || (ties.spoke && mayRevise(matter, proxy?.helperId ?? ''))
  return {
    before: cameWith(matter, ties),
    ...(spot ? { spot } : {}),
    sensitive,
    ...(proxy ? { proxy: shown(proxy) } : {}),
    ...(sentBack && writes ? { sentBack } : {}),
    ...(mergedInto ? { mergedInto } : {}),
    mergedCount: merged.length,
    ...(like ? { like } : {})
  }
}

function shown({ helperId: _who, home: _where, ...proxy }: NonNullable<MatterFacts['proxy']>) {
  return proxy
}
