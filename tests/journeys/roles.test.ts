/**
 * What each role of the five steps does, on a phone of their own in a town that has lived through a year. What a sentence
 * is about is tapped; what has to have happened before is done by the same operations without a screen.
 */
import { anybody } from './roles/anybody'
import { elder } from './roles/elder'
import { helpers } from './roles/helpers'
import { host } from './roles/host'
import { resident } from './roles/resident'
import { staffDesk } from './roles/staff-desk'
import { openTown, type Town } from './roles/town'

jest.setTimeout(480_000)

let opened: Town
const town = () => opened

beforeAll(async () => {
  opened = await openTown()
})
afterEach(() => opened.endTest())
afterAll(() => opened.close())

describe('a resident', () => resident(town))
describe('an elder, in 长辈版', () => elder(town))
describe('the proxy helper, the building chief and the grid worker', () => helpers(town))
describe('the 红邻书记', () => host(town))
describe('the staff and the secretary of the community', () => staffDesk(town))
describe('anybody', () => anybody(town))

test('no page complained', () => {
  expect(opened.complaints).toEqual([])
})
