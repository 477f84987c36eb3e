/** One solved matter as a recipe, and the button that starts one's own the same way. */
import { View } from '@tarojs/components'
import type { Recipe } from 'types/sharing'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { address } from '@/session/use-param'
import { useShare } from '@/session/use-share'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { inYuan } from '@/ui/yuan'
import { howLong } from '../how-long'
import { RecipeSteps } from '../recipe-steps'

const points = (tenths: number): string => `${(tenths / 10).toFixed(1)} 分`

function scoreWords({ resultTenths, laterTenths }: Recipe): string {
  if (resultTenths === undefined) return '评的人还不多，没有公布分数'
  const later = laterTenths === undefined ? '' : `；一个月后再问，${points(laterTenths)}`
  return `办完时 ${points(resultTenths)}${later}`
}

function Outcome({ recipe }: { recipe: Recipe }) {
  const { party, duty, basis, result, gains, days, costFen, plan } = recipe
  return (
    <>
      <Card>
        <View className='h2'>办成什么样</View>
        <Row head='结果' note={result} />
        <Row head='大家得到什么' note={gains} />
        <Row head='用了多久' note={howLong(days)} />
        {costFen === undefined ? null : <Row head='花了多少' note={inYuan(costFen)} />}
        <Row head='大家怎么评' note={scoreWords(recipe)} />
      </Card>
      <Card>
        <View className='h2'>该谁办、按什么办</View>
        <Row head={`归${party}`} note={duty} />
        {basis ? <Row head='依据' note={basis} /> : null}
        {plan ? (
          <>
            <Row head='筹人' note={plan.people} />
            <Row head='筹钱' note={plan.money} />
            <Row head='筹政策' note={plan.policy} />
            <Row head='筹服务' note={plan.services} />
          </>
        ) : null}
      </Card>
    </>
  )
}

export default function RecipePage() {
  const recipeId = useId()
  const { data: recipe, waiting, trouble, retry } = useRead('recipe.show', { recipeId })
  useShare(recipe ? `照着办：${recipe.title}` : '别人办成的事，照着办', `/packages/matters/recipe/index?id=${recipeId}`)
  return (
    <Page title='照着办'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {recipe ? (
        <>
          <View className='h1'>{recipe.title}</View>
          <Button
            text='我们这儿也照着办'
            onTap={() => go(address('/packages/matters/raise/index', { like: recipe.id, title: recipe.title }))}
          />
          <RecipeSteps recipe={recipe} title='一步一步怎么办的' />
          <Outcome recipe={recipe} />
        </>
      ) : null}
    </Page>
  )
}
