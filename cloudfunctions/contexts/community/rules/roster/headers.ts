/** Knows what people call the columns of a roster, and what a column name might mean. */
import { plainText } from './plain-text'
import type { AreaSource, Cell, ColumnField } from './records'

const OWNER = '业主|产权人|户主|权利人|所有权人|房主|屋主|购房人|买受人'

/** A name that fits one of these means that column, in any order and anywhere in the sheet. */
const CERTAIN: [ColumnField, RegExp][] = [
  ['serial', /^(序号?|编号|顺序号|行号|no\.?|№)$/],
  ['address', /^(房屋|房产|不动产|住宅|物业)?(坐落|座落|地址|位置)(位置|地址)?$/],
  ['address', /^(楼栋?|幢|栋)(楼?号)?(单元|门)号?(房|室|户|房间)号?$/],
  ['address', /^(楼栋?|幢|栋)号?(房号|室号|室|房间号)$/],
  ['building', /^(所在)?(楼栋|楼幢|栋楼|楼宇|楼座|楼|幢|栋|座|号楼)(号码?|名称?)?$/],
  ['entrance', /^(所在)?(单元|门栋|单元门|门|梯)(号码?|名称?)?$/],
  ['home', /^(房屋|住房|住宅|户室)?(房|室|户|房间|门牌|房屋)(号码?|编号)?$/],
  ['owner', new RegExp(`^(现|不动产|房屋|区分所有权|专有部分)?(姓名|(${OWNER})+(姓名|名称|名字|名)?)$`)],
  ['coOwner', /^(其他|共同)?共有(权?人|产权人)(姓名|名称)?$/],
  [
    'phone',
    new RegExp(
      `^(${OWNER}|本人)?(联系|联络)?(电话|手机|移动电话|固定电话|固话)(号码?)?$|^(${OWNER})?联系(方式|电话手机)$|^手机电话$`
    )
  ],
  [
    'area',
    /^(房屋|住宅|产权证?|房产证|不动产证?|登记|证载|专有部分|专有|合同|实测|测绘)?(建筑)?(面积|平方米?数?|平米数?|㎡)$/
  ],
  ['use', /^(房屋|规划|物业|设计|不动产)?(用途|性质|类型|类别|业态)$/],
  ['remark', /^(备注|说明|附注|备考|备注说明)$/]
]

/** A name that fits only one of these may mean that column: a person is asked. */
const POSSIBLE: [ColumnField, RegExp][] = [
  ['building', /楼|栋|幢|座/],
  ['entrance', /单元/],
  ['home', /房|室|户号|门牌/],
  ['address', /坐落|地址|住址|位置|房/],
  ['owner', /业主|权人|户主|姓名|房主|人名|名称/],
  ['phone', /电话|手机|联系|tel|phone/],
  ['area', /面积|平方|平米|㎡|m2|m²/]
]

/** The bare name: no spaces, no brackets with a unit or a hint, no star for "required". */
export function headerText(cell: Cell | undefined): string {
  const compact = plainText(cell)
    .replace(/[\s*:/、_-]/g, '')
    .toLowerCase()
  const bare = compact.replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
  return bare.replace(/(?<=.)(㎡|m2|m²)$/, '').replace(/(?<=面积)(平方米|平米|平方)$/, '') || compact
}

export function certainField(name: string): ColumnField | undefined {
  return CERTAIN.find(([, pattern]) => pattern.test(name))?.[0]
}

export function mayMean(name: string, field: ColumnField): boolean {
  return POSSIBLE.some(([meant, pattern]) => meant === field && pattern.test(name))
}

/** The legal rank of the area that a column of this name holds (L6). */
export function areaSourceOf(name: string): AreaSource {
  if (/产权|房产证|不动产|登记|证载/.test(name)) return 'register'
  if (/实测|测绘/.test(name)) return 'survey'
  return /合同/.test(name) ? 'contract' : 'stated'
}
