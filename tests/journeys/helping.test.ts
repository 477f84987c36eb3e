/** Helping on the phones of neighbours, hosts and the counter: sign up, check in, confirm, redeem, settle. */
import { activity } from './helping/activity'
import { shop } from './helping/shop'
import { openTown, type Town } from './roles/town'

jest.setTimeout(480_000)

let opened: Town
const town = () => opened

beforeAll(async () => {
  opened = await openTown()
})
afterEach(() => opened.endTest())
afterAll(() => opened.close())

describe('an activity', () => activity(town))
describe('the shop', () => shop(town))

test('no page complained', () => {
  expect(opened.complaints).toEqual([])
})
