/** Pages about homes, posts and the register. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { founder, resident, staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import type { PageCase } from './page-case'

const place = async () => ({ scope: compound, name: '金麒麟小区' })
const county = async () => ({ scope: '371502', name: '东昌府区' })
const home = async () => ({ scope: `${compound}/g1/1/1/101`, name: '1幢1单元101' })

/** A roster with rows that a person has to look at. */
const doubtful: NonNullable<PageCase['prepare']> = async hand => {
  const { uploadFolder } = await hand.act<{ uploadFolder: string }>(staff, 'session.open', {})
  const file = await readFile(path.resolve(__dirname, '../../../local/demo/rosters/roster-16.xlsx'))
  const fileId = await hand.upload(staff, `${uploadFolder}/doubtful.xlsx`, file)
  const input = { scope: compound, fileId, fileName: '补充名册.xlsx' }
  const { id } = await hand.act<{ id: string }>(staff, 'roster.read', input)
  return { id, ...(await place()) }
}

export const pages: PageCase[] = [
  { path: 'packages/community/join/index', as: founder, name: 'join', says: '邀请码' },
  { path: 'packages/community/access/index', as: resident, name: 'access', says: '谁看过' },
  { path: 'packages/community/homes/index', as: staff, name: 'homes', prepare: place, says: '1幢' },
  { path: 'packages/community/home/index', as: staff, name: 'home-of-staff', prepare: home, says: '1幢1单元101' },
  { path: 'packages/community/bind/index', as: staff, name: 'bind', prepare: home, says: '1幢1单元101' },
  { path: 'packages/community/roster/index', as: staff, name: 'roster', prepare: place, says: '名册' },
  { path: 'packages/community/roster-rows/index', as: staff, name: 'roster-rows', prepare: doubtful, says: '拿不准' },
  { path: 'packages/community/appoint/index', as: staff, name: 'appoint', prepare: place, says: '任命' },
  { path: 'packages/community/places/index', as: founder, name: 'places', prepare: county, says: '先锋街道' }
]
