/** 照着办: what others have solved, found by one's own words, to be followed step by step. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RecipeCard } from 'types/sharing'
import { usePages } from '@/cloud/query'
import { go } from '@/session/go'
import { usePlace } from '@/session/place'
import { useMe } from '@/session/use-me'
import { useNow } from '@/session/use-now'
import { useParam } from '@/session/use-param'
import { useShare } from '@/session/use-share'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { oneLine } from '@/ui/one-line'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { inYuan } from '@/ui/yuan'
import { howLong } from '../how-long'

const costOf = ({ costFen }: RecipeCard): string => (costFen === undefined ? '' : ` · ${inYuan(costFen)}`)

function Found({ scope, query }: { scope: string; query: string }) {
  const now = useNow()
  const list = usePages('recipe.list', { scope, ...(query ? { query } : {}) })
  const text = query ? '没有找到同样的事。换一个说法再找。' : '还没有办成的办法。办成一件，这里就多一个。'
  return (
    <Listing list={list} now={now} rows empty={<Empty icon='search' text={text} />}>
      {recipe => (
        <Row
          key={recipe.id}
          head={recipe.title}
          note={`${howLong(recipe.days)}办成${costOf(recipe)} · ${recipe.gains}`}
          onTap={() => go(`/packages/matters/recipe/index?id=${recipe.id}`)}
        />
      )}
    </Listing>
  )
}

export default function RecipesPage() {
  const { data: me } = useMe()
  const { place } = usePlace(me)
  const first = useParam('query')
  const [typed, setTyped] = useState(first)
  const [query, setQuery] = useState(first)
  useShare('别的小区办成过的事，一步一步怎么办的', '/packages/matters/recipes/index')
  return (
    <Page title='照着办'>
      <View className='soft'>别的小区办成过的事，一步一步怎么办的都在这里。</View>
      <Card>
        <TextInput
          label='想办什么事'
          placeholder='例如：充电桩、楼道灯、漏水'
          maxLength={40}
          value={typed}
          onChange={setTyped}
        />
        <Button look='ghost' small icon='search' text='找一找' onTap={() => setQuery(oneLine(typed))} />
      </Card>
      {place ? <Found scope={place.scope} query={query} /> : <Skeleton />}
    </Page>
  )
}
