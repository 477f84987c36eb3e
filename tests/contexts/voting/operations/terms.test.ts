/** Who proposes a vote is shown the law and the register before anything is frozen. */
import { decisionShow, decisionTerms } from 'types/voting'
import { secretary } from '../../../../local/demo/people'
import { compound } from '../../../../local/demo/town'
import { openWorld, type World } from '../../../world'
import { propose } from './walk'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('the terms name the legal notice with its article and the register as an owners’ vote would freeze it', async () => {
  const terms = await world.ask(secretary, decisionTerms, { scope: compound })
  expect(terms).toMatchObject({ noticeDays: 15, noticeArticle: expect.stringContaining('第十四条') })
  expect(terms.owners).toEqual({ heads: 355, areaCenti: 3_660_905 })
})

test('each kind is described in the very words that its voters will read', async () => {
  const { kinds } = await world.ask(secretary, decisionTerms, { scope: compound })
  const decisionId = await propose(world)
  const shown = await world.ask(secretary, decisionShow, { decisionId })
  const offered = kinds.find(kind => kind.regime === shown.regime && kind.specialMatter === shown.specialMatter)
  expect(offered).toMatchObject({ kindWords: shown.kindWords, channelNote: shown.channelNote })
})
