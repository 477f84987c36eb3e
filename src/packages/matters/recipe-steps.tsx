/** The steps of a solved matter, one after the other, with who did them and on which day. */
import { View } from '@tarojs/components'
import type { Recipe } from 'types/sharing'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'

const dayWords = (day: number): string => (day === 0 ? '当天' : `第 ${day} 天`)

export function RecipeSteps({ recipe, title }: { recipe: Recipe; title: string }) {
  const steps = recipe.steps.map((step, place) => ({ ...step, place: place + 1 }))
  return (
    <Card>
      <View className='h2'>{title}</View>
      {steps.map(({ place, what, who, day }) => (
        <Row key={place} head={`${place}. ${what}`} note={`${dayWords(day)} · ${who}`} />
      ))}
    </Card>
  )
}
