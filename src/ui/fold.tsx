/** What few people need at first sight: one line that opens, and closes again. */
import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icon'
import { Tap } from './tap'

interface FoldProps {
  title: string
  icon: IconName
  children: ReactNode
}

export function Fold({ title, icon, children }: FoldProps) {
  const [open, setOpen] = useState(false)
  return (
    <View className='card card-rows'>
      <Tap
        className={classNames('list-row', open && 'fold-open')}
        label={`${title}，${open ? '点一下收起' : '点一下展开'}`}
        onTap={() => setOpen(!open)}
      >
        <Icon name={icon} />
        <Text className='grow strong'>{title}</Text>
        <View className='list-arrow fold-arrow'>
          <Icon name='next' />
        </View>
      </Tap>
      {open ? <View className='fold-body'>{children}</View> : null}
    </View>
  )
}
