/** What a vote takes at a place, before one is proposed; one round trip for every thousand homes. */
import { ownerHeads } from 'contexts/community'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { decisionTerms, type KindOffered, type Regime, specialMatters } from 'types/voting'
import { totalOf } from '../heads'
import { channelNote, kindWords, type SpecialMatter } from '../rules/kind-words'

export const terms = handle(decisionTerms, async (context, { scope }) => {
  const law = lawAt(scope)
  const offered = (regime: Regime, specialMatter?: SpecialMatter): KindOffered => ({
    regime,
    ...(specialMatter ? { specialMatter } : {}),
    kindWords: kindWords(regime, specialMatter, law),
    channelNote: channelNote(regime, law)
  })
  const weighty = Object.keys(specialMatters) as SpecialMatter[]
  return {
    kinds: [offered('CONSULT'), ...weighty.map(matter => offered('OWNER_SPECIAL', matter))],
    noticeDays: law.noticeDays.value,
    noticeArticle: law.noticeDays.article,
    owners: totalOf(await ownerHeads(context, scope))
  }
})
