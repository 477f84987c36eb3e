/** Tells the developer's unsold or undelivered units, which count as one head together (L6), from units of owners. */
import type { Doubt } from './doubts'

const UNSOLD = /未(出)?售|待售|尚未(出售|交付)|未交(付|房)/
const DEVELOPER = /^(开发(建设)?(单位|商|公司|企业)|建设单位|房地产(开发)?公司)$/
const DEVELOPER_COMPANY = /(房地产|置业|地产|房产|开发).*(公司|集团)/

interface SaleReading {
  unsold: boolean
  /** The owners that stay once words such as 未售 are taken out of the name cell. */
  names: string[]
  doubt?: Doubt
}

export function readSale(written: string[], remark: string): SaleReading {
  const names = written.filter(name => !UNSOLD.test(name))
  const saysUnsold = names.length < written.length || UNSOLD.test(remark)
  const others = names.filter(name => !DEVELOPER.test(name) && !DEVELOPER_COMPANY.test(name))
  const developers = names.length - others.length
  if (others.length > 0) {
    const unsold = saysUnsold || developers > 0
    return unsold ? { unsold, names, doubt: 'unsold-named' } : { unsold, names }
  }
  if (saysUnsold || names.some(name => DEVELOPER.test(name))) return { unsold: true, names }
  return developers > 0 ? { unsold: true, names, doubt: 'developer-bought' } : { unsold: false, names }
}
