/** No page of the app is left out when all are looked at, in every-page-of-talk and every-page-of-money. */
import { pictures } from './look-at-pages'
import { writeIndex } from './page-index'
import { pageCases, pathsOfApp } from './pages'

afterAll(() => {
  if (pictures) writeIndex(pictures, pageCases)
})

test('every page of app.config.ts has a case, and every case a page', () => {
  expect([...new Set(pageCases.map(page => page.path))].sort()).toEqual(pathsOfApp().sort())
})

test('no two cases have the same name', () => {
  expect(new Set(pageCases.map(({ name }) => name)).size).toBe(pageCases.length)
})
