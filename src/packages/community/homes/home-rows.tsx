/** Homes with masked owners, and who has joined already. */
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { areaFigure } from '@/ui/area'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Row } from '@/ui/row'

export function HomeRows({ scope, now }: { scope: string; now: number }) {
  const list = usePages('home.list', { scope })
  return (
    <Listing rows list={list} now={now} empty={<Empty icon='home' text='这里没有登记在册的户。' />}>
      {({ path, label, owners, areaCenti, residents }) => (
        <Row
          key={path}
          head={label}
          note={`${owners.join('、')} · ${areaFigure(areaCenti)} ㎡`}
          end={residents > 0 ? <Chip tone='done' text={`${residents} 人`} /> : <Chip tone='calm' text='没人登记' />}
          onTap={() => go(`/packages/community/home/index?scope=${path}`)}
        />
      )}
    </Listing>
  )
}
