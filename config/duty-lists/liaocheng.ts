/** Liaocheng's duty list (3715): the country's, with the city's own rules where it has some. domain/law.md, row M5. */
import { china } from './cn'
import type { DutyEntry } from './entry'

const accounts = '《聊城市物业管理条例》第五十三条'

/** What the city adds to the article of an entry. */
const added: Readonly<Record<string, string>> = { 'lift-adverts': accounts, 'common-rent': accounts }

export const liaocheng: readonly DutyEntry[] = china.map(duty => {
  const own = added[duty.id]
  return own ? { ...duty, basis: `${duty.basis}；${own}` } : duty
})
