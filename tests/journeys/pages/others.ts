/** Pages of areas with one page. */
import { resident, staff } from '../../../local/demo/people'
import type { PageCase } from './page-case'

export const pages: PageCase[] = [
  { path: 'packages/desk/index', as: staff, name: 'desk', says: '工作台' },
  { path: 'packages/gallery/index', as: resident, name: 'gallery', says: '样张' }
]
