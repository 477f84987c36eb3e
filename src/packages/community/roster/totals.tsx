/** What the file holds: heads, homes and area, what the sheet itself says of them, and every row that is no home. */
import { View } from '@tarojs/components'
import type { RosterImportView } from 'types/rosters'
import { areaFigure } from '@/ui/area'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Counts } from '@/ui/counts'
import { Fold } from '@/ui/fold'
import { Row } from '@/ui/row'

type Check = RosterImportView['checks'][number]

function standing({ agrees }: Check) {
  if (agrees === undefined) return <Chip tone='calm' text='没写面积' />
  return agrees ? <Chip tone='done' icon='check' text='对得上' /> : <Chip tone='now' icon='alert' text='对不上' />
}

/** Every row of the sheet is accounted for. */
function rowsInWords({ all, units, open, leftOut, other }: RosterImportView['rows']): string {
  const parts = [
    `${units} 行是住户`,
    ...(open > 0 ? [`${open} 行拿不准`] : []),
    ...(leftOut > 0 ? [`${leftOut} 行您说不要`] : []),
    ...(other > 0 ? [`${other} 行不是住户`] : [])
  ]
  return `表里一共 ${all} 行：${parts.join('，')}。`
}

export function Totals({ roster }: { roster: RosterImportView }) {
  const { fileName, rows, totals, checks, otherRows, unusedColumns } = roster
  const blank = rows.other - otherRows.length
  const counts = [
    { figure: String(totals.heads), what: '业主人数', tone: 'done' },
    { figure: String(totals.units), what: '户（套）', tone: 'done' },
    { figure: areaFigure(totals.areaCenti), what: '面积 ㎡', tone: 'done' }
  ] as const
  return (
    <>
      <View>
        <View className='h2'>{fileName}</View>
        <View className='soft'>{rowsInWords(rows)}</View>
      </View>
      <Counts counts={counts} />
      {checks.length > 0 ? (
        <Card rows>
          {checks.map(check => (
            <Row key={check.text} head='表里自己写的合计' note={check.text} end={standing(check)} />
          ))}
        </Card>
      ) : null}
      {rows.other > 0 ? (
        <Fold icon='paper' title={`不是住户的 ${rows.other} 行`}>
          {otherRows.map(({ row, why, text }) => (
            <Row key={row} head={`第 ${row} 行 · ${why}`} note={text} />
          ))}
          {blank > 0 ? <View className='list-row soft'>{`还有 ${blank} 行是空的。`}</View> : null}
        </Fold>
      ) : null}
      {unusedColumns.length > 0 ? (
        <Fold icon='roster' title={`没有用到的 ${unusedColumns.length} 列`}>
          <View className='list-row'>{unusedColumns.join('、')}</View>
        </Fold>
      ) : null}
    </>
  )
}
