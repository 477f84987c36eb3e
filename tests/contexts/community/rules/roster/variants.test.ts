import { groupHeads } from 'contexts/community/rules/roster/group-heads'
import type { Cell, UnitDraft } from 'contexts/community/rules/roster/records'
import { settleRows } from 'contexts/community/rules/roster/settle-rows'
import writeXlsxFile from 'write-excel-file/node'
import { cellsOf, fixture, readOf } from './sheets'

/** The same 371 units, written down by other hands; every way must give the same units and totals. */
type Writer = (units: UnitDraft[]) => Cell[][]

const square = (unit: UnitDraft) => (unit.areaCenti / 100).toFixed(2)
const owners = (unit: UnitDraft, between = '、') => unit.ownerNames.join(between)
const phones = (unit: UnitDraft) => unit.phones.join(' ') || null
const wide = (text: string) => text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
const buildingOf = (unit: UnitDraft) => (unit.building === 'sp' ? '商铺' : `${unit.building}幢`)
const entranceOf = (unit: UnitDraft) => (unit.entrance === '0' ? null : `${unit.entrance}单元`)
const homeOf = (unit: UnitDraft) => unit.home.toUpperCase()
const dashed = (unit: UnitDraft) =>
  unit.building === 'sp' ? `商铺${homeOf(unit)}` : `${unit.building}-${unit.entrance}-${unit.home}`

const table = (names: string[], row: (unit: UnitDraft, index: number) => Cell[]): Writer => {
  return units => [names, ...units.map(row)]
}

const ways: Record<string, Writer> = {
  'other names in another order': table(
    ['电话', '备注', '产权人', '建筑面积', '室号', '门', '楼号', '房屋用途'],
    unit => [
      phones(unit),
      unit.remark,
      owners(unit),
      unit.areaCenti / 100,
      homeOf(unit),
      entranceOf(unit),
      buildingOf(unit),
      unit.use
    ]
  ),
  'a joined address in words': table(['房屋坐落', '户主', '手机', '平方', '备注'], unit => [
    unit.building === 'sp'
      ? `金麒麟小区商铺${homeOf(unit)}号`
      : `金麒麟小区${unit.building}幢${unit.entrance}单元${unit.home}室`,
    owners(unit),
    phones(unit),
    unit.areaCenti / 100,
    unit.remark
  ]),
  'a joined address with dashes in the home column': table(
    ['序号', '房间号', '姓名', '联系方式', '面积', '备注'],
    (unit, index) => [index + 1, dashed(unit), owners(unit, ','), phones(unit), `${square(unit)}平方米`, unit.remark]
  ),
  'a joined address with a number sign': table(['地址', '业主', '联系方式', '面积（㎡）', '说明'], unit => [
    unit.building === 'sp' ? `商铺-${homeOf(unit)}` : `${unit.building}#${unit.entrance}-${unit.home}`,
    owners(unit, '，'),
    phones(unit),
    square(unit),
    unit.remark
  ]),
  'full-width digits and letters, ㎡ and spaces everywhere': table(
    ['楼栋', '单元', '房号', '业主姓名', '联系电话', '专有部分面积（㎡）', '用途', '备注'],
    unit => [
      wide(buildingOf(unit)),
      entranceOf(unit) === null ? null : wide(entranceOf(unit) ?? ''),
      `　${wide(homeOf(unit))} `,
      owners(unit, '\n'),
      unit.phones.length === 0 ? '无' : wide(unit.phones.join('、')),
      wide(square(unit)).concat(' ㎡'),
      unit.use,
      unit.remark
    ]
  ),
  'numbers as numbers, joint owners with 和': table(
    ['栋', '单元号', '室', '业主名称', '手机号码', '面积', '备注'],
    unit => [
      unit.building === 'sp' ? '商铺' : Number(unit.building),
      unit.entrance === '0' ? null : Number(unit.entrance),
      /^\d+$/.test(unit.home) ? Number(unit.home) : homeOf(unit),
      owners(unit, '和'),
      /^1\d{10}$/.test(unit.phones[0] ?? '') ? Number(unit.phones[0]) : phones(unit),
      unit.areaCenti / 100,
      unit.remark
    ]
  ),
  'titles above, two rows of names, subtotals, repeated names and notes': units => {
    const upper = ['序号', '房屋信息', null, null, '业主信息', null, '专有部分面积（㎡）', '备注']
    const lower = [null, '楼号', '单元', '房号', '姓名', '电话', null, null]
    const rows: Cell[][] = [['金麒麟小区业主名册'], ['制表单位：物业服务中心'], upper, lower]
    let sum = 0
    units.forEach((unit, index) => {
      rows.push([
        index + 1,
        buildingOf(unit),
        entranceOf(unit),
        homeOf(unit),
        owners(unit),
        phones(unit),
        unit.areaCenti / 100,
        unit.remark
      ])
      sum += unit.areaCenti
      if (units[index + 1]?.building === unit.building) return
      rows.push([`${buildingOf(unit)}小计`, null, null, null, null, null, sum / 100, null], [], upper, lower)
      sum = 0
    })
    rows.push(['总计', null, null, null, null, null, units.reduce((all, unit) => all + unit.areaCenti, 0) / 100, null])
    return [
      ...rows,
      ['注：以上面积以不动产登记为准。'],
      ['制表人：张三', null, null, '审核：李四', null, '日期：2024年3月']
    ]
  },
  'merged building and entrance cells': units => {
    const sorted = [...units].sort((a, b) => order(a) - order(b))
    const rows = sorted.map((unit, index): Cell[] => {
      const before = sorted[index - 1]
      const sameBuilding = before?.building === unit.building
      const sameEntrance = sameBuilding && before?.entrance === unit.entrance
      const place = [sameBuilding ? null : buildingOf(unit), sameEntrance ? null : entranceOf(unit), homeOf(unit)]
      return [...place, owners(unit), phones(unit), unit.areaCenti / 100, unit.remark]
    })
    return [['楼栋', '单元', '房号', '业主', '电话', '面积', '备注'], ...rows]
  }
}

function order(unit: UnitDraft): number {
  return (unit.building === 'sp' ? 99 : Number(unit.building)) * 10 + Number(unit.entrance)
}

const core = ({ building, entrance, home, label, ownerNames, phones, areaCenti, unsold }: UnitDraft) =>
  JSON.stringify({
    building,
    entrance,
    home,
    label: label.replace('号楼', '幢'),
    ownerNames,
    phones,
    areaCenti,
    unsold
  })

test.each(Object.entries(ways))('%s: the same units, heads and area without one doubt', async (_name, write) => {
  const original = settleRows(readOf(await fixture('roster-355.xlsx')), []).units
  const workbook = await writeXlsxFile(write(original)).toBuffer()
  const reading = readOf(await cellsOf(workbook))
  expect(reading.rows.filter(row => row.kind === 'doubtful')).toEqual([])
  const { units } = settleRows(reading, [])
  expect(units.map(core).sort()).toEqual(original.map(core).sort())
  const { heads, open } = groupHeads(units)
  expect(open).toEqual([])
  expect(heads).toHaveLength(355)
  expect(heads.reduce((sum, head) => sum + head.areaCenti, 0)).toBe(3_660_905)
  expect(reading.checks.filter(check => check.agrees !== true)).toEqual([])
})

test('merged cells leave a mark on every row that took its place from above', async () => {
  const original = settleRows(readOf(await fixture('roster-16.xlsx')), []).units
  const merged = ways['merged building and entrance cells']?.(original) ?? []
  const rows = readOf(merged).rows.slice(1)
  expect(rows[0]).toMatchObject({ kind: 'unit', filled: [] })
  for (const row of rows.slice(1)) expect(row).toMatchObject({ kind: 'unit', filled: ['building', 'entrance'] })
})
