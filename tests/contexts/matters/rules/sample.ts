/** A matter in any state, for the tables of the rules. */

import { liaocheng } from 'config/duty-lists/liaocheng'
import type { Act, MatterFacts } from 'contexts/matters/rules/matter'
import { raised } from 'contexts/matters/rules/raise'
import { termsOf } from 'contexts/matters/rules/terms'
import { lawAt } from 'kernel/law'
import type { MatterState } from 'types/matters'
import type { Duty } from 'types/sorting'

export const AT = Date.UTC(2026, 5, 1, 1)
export const DAY = 86_400_000

export const dutyNamed = (id: string): Duty => {
  const duty = liaocheng.find(one => one.id === id)
  if (!duty) throw new Error(`no duty ${id}`)
  return duty
}

export const fresh = (passed = true): MatterFacts =>
  raised({
    _id: 'm_0123456789abcdef',
    scope: '371502/xianfeng/fude/jinqilin/g1/3/2',
    place: '3号楼2单元',
    title: '小区充电桩太少',
    text: '大家从楼上拉线给电动车充电，太危险了',
    authorId: 'p_author',
    author: '3号楼居民',
    at: AT,
    dueAt: AT + DAY,
    passed
  })

/** The matter as it would look in a state, without the way there. */
export const inState = (state: MatterState, more: Partial<MatterFacts> = {}): MatterFacts => ({
  ...fresh(),
  state,
  ...more
})

/** What the law of the demo's town sets. */
export const terms = termsOf(lawAt('371502/xianfeng'))

/** A step that somebody takes, an hour after the matter was raised. */
export const act: Act = { at: AT + 3_600_000, who: '社区工作人员 刘敏', byId: 'p_staff', terms }
