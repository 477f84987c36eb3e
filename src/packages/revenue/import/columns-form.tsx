/** Asks which column holds what, where the file's own words do not say it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type StatementView, statementColumnIds, statementColumns } from 'types/statements'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { OptionPicker } from '@/ui/picker'
import { TroubleNote } from '@/ui/trouble-note'

/** Without these no row can be read; sums come in two columns or in one. */
const wanted = statementColumnIds.filter(id => id !== 'serial' && id !== 'class' && id !== 'balance')

export function ColumnsForm({ statement, onOther }: { statement: StatementView; onOther: () => void }) {
  const { id: importId, headers, unclear } = statement
  const [columns, setColumns] = useState(statement.columns)
  const { act, busy, trouble } = useWrite('import.settle', importId)
  const names = ['没有这一列', ...headers.map((name, place) => name || `第 ${place + 1} 列`)]
  const choose = (id: (typeof wanted)[number], place: number) => {
    const { [id]: _before, ...rest } = columns
    setColumns(place > 0 ? { ...rest, [id]: place - 1 } : rest)
  }
  return (
    <>
      <Card>
        <View className='h2'>有几列认不准</View>
        {unclear.map(sentence => (
          <View key={sentence} className='soft'>
            {sentence}
          </View>
        ))}
      </Card>
      {headers.length === 0 ? (
        <View>没有找到写着列名的那一行。请在表的最上面加一行列名（日期、摘要、收入、支出），再传一份。</View>
      ) : (
        <Card>
          {wanted.map(id => (
            <OptionPicker
              key={id}
              label={statementColumns[id]}
              options={names}
              chosen={(columns[id] ?? -1) + 1}
              onChange={place => choose(id, place)}
            />
          ))}
        </Card>
      )}
      <TroubleNote trouble={trouble} />
      {headers.length > 0 ? (
        <Button text='就按这个读' busy={busy} onTap={() => void act({ importId, columns })} />
      ) : null}
      <Button look='ghost' text='换一份文件' onTap={onOther} />
    </>
  )
}
