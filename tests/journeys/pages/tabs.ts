/** The three tabs of the main package. */
import { resident, staff } from '../../../local/demo/people'
import type { PageCase } from './page-case'

export const pages: PageCase[] = [
  { path: 'pages/matters/index', as: resident, name: 'home', says: '有人遛狗不牵绳', elderSays: '我有事说' },
  { path: 'pages/decide/index', as: resident, name: 'decide', says: '议决' },
  { path: 'pages/me/index', as: resident, name: 'me', says: '长辈版' },
  { path: 'pages/me/index', as: staff, name: 'me-staff', says: '工作台' }
]
