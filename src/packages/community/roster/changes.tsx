/** The differences to the register, page by page; a home that the file lacks goes only when it is ticked. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useRead } from '@/cloud/query'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { Switch } from '@/ui/switch'
import type { Tone } from '@/ui/tone'

type Kind = 'added' | 'changed' | 'removed'

const kinds: Readonly<Record<Kind, { tone: Tone; text: string }>> = {
  added: { tone: 'done', text: '新增' },
  changed: { tone: 'due', text: '有改动' },
  removed: { tone: 'now', text: '表里没有了' }
}

interface ChangesProps {
  importId: string
  after?: string
  /** Paths of the homes that are to go. */
  remove: readonly string[]
  onRemove: (path: string, on: boolean) => void
}

export function Changes({ importId, after, remove, onRemove }: ChangesProps) {
  const [more, setMore] = useState(false)
  const input = { importId, part: 'changes' as const, ...(after ? { after } : {}) }
  const { data, waiting, trouble, retry } = useRead('roster.show', input, { keep: false })
  if (trouble) return <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} />
  if (waiting || !data) return <Skeleton />
  if (data.changes.length === 0) return null
  return (
    <>
      <Card rows>
        {data.changes.map(({ kind, path, label, details }) => (
          <View key={path} className='list-part'>
            <Row head={label} note={details.join('；')} end={<Chip {...kinds[kind]} />} />
            {kind === 'removed' ? (
              <Switch
                label={`去掉${label}`}
                note='不去掉就照旧留在册子里'
                on={remove.includes(path)}
                onChange={on => onRemove(path, on)}
              />
            ) : null}
          </View>
        ))}
      </Card>
      {data.next && more ? <Changes importId={importId} after={data.next} remove={remove} onRemove={onRemove} /> : null}
      {data.next && !more ? <Button look='ghost' small text='再看一些' onTap={() => setMore(true)} /> : null}
    </>
  )
}
