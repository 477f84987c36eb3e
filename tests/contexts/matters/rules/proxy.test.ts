/** Speaking for somebody: a yes changes nothing but the sign, a no takes the words back while nobody builds on them. */
import { confirmed, mayConfirmFor } from 'contexts/matters/rules/proxy'
import { matterStates } from 'types/matters'
import { AT, inState } from './sample'

const proxy = { by: '红色代办员 王芳', state: 'waiting' as const, helperId: 'p_helper' }
const answer = { how: 'tap' as const, at: AT + 10, who: '3号楼居民' }
const early = ['checking', 'returned', 'open'] as const

test.each(matterStates)('%s: a yes leaves the matter where it stands', state => {
  const before = inState(state, { proxy })
  const after = confirmed(before, { ...answer, right: true })
  expect(after).toMatchObject({ state, hidden: before.hidden, proxy: { state: 'confirmed', how: 'tap', at: AT + 10 } })
})

test.each(early)('%s: a no takes it out of sight and back to the person', state => {
  const after = confirmed(inState(state, { proxy }), { ...answer, right: false })
  expect(after).toMatchObject({ state: 'returned', hidden: true, authorId: 'p_author', proxy: { state: 'denied' } })
  expect(after).toHaveProperty('sentBack.rule', '本人说，这不是自己的意思')
})

test.each(matterStates.filter(state => !(early as readonly string[]).includes(state)))(
  '%s: a no does not take away what others have begun; the helper answers for it',
  state => {
    const before = inState(state, { proxy })
    const after = confirmed(before, { ...answer, right: false })
    expect(after).toMatchObject({ state, hidden: before.hidden, authorId: 'p_helper', author: '红色代办员 王芳' })
  }
)

test.each(['confirmed', 'denied'] as const)('what is %s is not answered again', state => {
  expect(confirmed(inState('open', { proxy: { ...proxy, state } }), { ...answer, right: false })).toBe('proxy-settled')
  expect(confirmed(inState('open'), { ...answer, right: true })).toBe('proxy-settled')
})

test('neither the helper nor the person themself records an answer for the person', () => {
  const matter = inState('open', { proxy })
  expect(['p_helper', 'p_author', 'p_chief'].map(id => mayConfirmFor(matter, id))).toEqual([false, false, true])
})
