/** Public money on the phones of those whose step it is: drafted, posted, followed, asked about, published, audited. */
import { asking } from './money/asking'
import { bookkeeping } from './money/bookkeeping'
import { fund } from './money/fund'
import { quarter } from './money/quarter'
import { openTown, type Town } from './roles/town'

jest.setTimeout(480_000)

let opened: Town
const town = () => opened

beforeAll(async () => {
  opened = await openTown()
})
afterEach(() => opened.endTest())
afterAll(() => opened.close())

describe('the book', () => bookkeeping(town))
describe('the owners', () => asking(town))
describe('the fund and the auditor', () => fund(town))
describe('the quarter', () => quarter(town))

test('no page complained', () => {
  expect(opened.complaints).toEqual([])
})
