/** Cards of the same form, one below the other: each can be taken away, one more added. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'

interface RowsProps<X> {
  /** What one of them is, e.g. "说定的事"; numbered when shown. */
  name: string
  rows: readonly X[]
  blank: X
  most: number
  onChange: (rows: X[]) => void
  children: (row: X, set: (change: Partial<X>) => void) => ReactNode
}

export function Rows<X extends object>({ name, rows, blank, most, onChange, children }: RowsProps<X>) {
  const set = (place: number) => (change: Partial<X>) =>
    onChange(rows.map((row, at) => (at === place ? { ...row, ...change } : row)))
  const numbered = rows.map((row, place) => ({ row, place, title: `${name} ${place + 1}` }))
  return (
    <>
      {numbered.map(({ row, place, title }) => (
        <Card key={title}>
          <View className='card-head'>
            <View className='h2'>{title}</View>
            <Button
              look='ghost'
              small
              text='去掉'
              label={`去掉${title}`}
              onTap={() => onChange(rows.filter((_, at) => at !== place))}
            />
          </View>
          {children(row, set(place))}
        </Card>
      ))}
      {rows.length < most ? (
        <Button look='ghost' icon='add' text={`加一条${name}`} onTap={() => onChange([...rows, blank])} />
      ) : null}
    </>
  )
}
