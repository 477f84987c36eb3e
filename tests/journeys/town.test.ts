/** The demo town is made by the operations that people use; a story that an operation refuses stops it. */
import { keepTown } from './house'

jest.setTimeout(600_000)

test('three compounds live through their year without an operation refusing', async () => {
  await expect(keepTown()).resolves.toBeUndefined()
})
