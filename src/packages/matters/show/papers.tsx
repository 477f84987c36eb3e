/** What has been written down about the matter: whose duty it is, the plan, the result, how it was rated. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { MatterView } from 'types/matters'
import { useRead } from '@/cloud/query'
import { go } from '@/session/go'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Row } from '@/ui/row'
import { day, left, said } from '@/ui/time'
import { inYuan } from '@/ui/yuan'
import { PhotoPair } from '../photo-pair'
import { RecipeSteps } from '../recipe-steps'

type Rows = readonly (readonly [head: string, note: string])[]

function Paper({ title, rows, children }: { title: string; rows: Rows; children?: ReactNode }) {
  return (
    <Card>
      <View className='h2'>{title}</View>
      {rows.map(([head, note]) => (
        <Row key={head} head={head} note={note} />
      ))}
      {children}
    </Card>
  )
}

function Result({ matter }: { matter: MatterView }) {
  const { id, result, media, before, acts, shareable } = matter
  if (!result) return null
  const { text, gains, costFen, helpers } = result
  const rows: Rows = [
    ['结果', text],
    ['大家得到什么', gains],
    ...(costFen === undefined ? [] : [['花了多少', inYuan(costFen)] as const]),
    ...(helpers ? [['谁出了力', helpers] as const] : [])
  ]
  return (
    <Paper title='办成什么样' rows={rows}>
      {result.media ? <PhotoPair media={media} before={before} after={result.media} /> : null}
      <View className='column card-part'>
        {shareable ? (
          <Button
            look='ghost'
            text='看看怎么办成的，告诉别人'
            onTap={() => go(`/packages/matters/journey/index?id=${id}`)}
          />
        ) : null}
        {acts.includes('reopen') ? (
          <Button
            look='ghost'
            small
            text='没办好，要求重办'
            onTap={() => go(`/packages/matters/reopen/index?id=${id}`)}
          />
        ) : null}
      </View>
    </Paper>
  )
}

/** Published once the rating is over and five have rated, as the server decides. */
function points(tenths: number | undefined, openUntil: number | undefined, now: number): string {
  if (tenths !== undefined) return `${tenths / 10} 分`
  return openUntil === undefined ? '评的人太少，不公布' : `${day(openUntil, now)}评完再公布`
}

function Ratings({ ratings, now }: { ratings: MatterView['ratings']; now: number }) {
  const { count, openUntil, processTenths, resultTenths, attitudeTenths, later } = ratings
  if (count === 0 && !later?.count) return null
  const rows: Rows = [
    ['过程', points(processTenths, openUntil, now)],
    ['结果', points(resultTenths, openUntil, now)],
    ['态度', points(attitudeTenths, openUntil, now)]
  ]
  return (
    <Paper title={`${count} 人评过`} rows={rows}>
      {later ? (
        <Row head={`一个月后再问，${later.count} 人评`} note={points(later.resultTenths, later.openUntil, now)} />
      ) : null}
    </Paper>
  )
}

function Sorted({ matter, now }: { matter: MatterView; now: number }) {
  const { id, triage, objectUntil, acts } = matter
  if (!triage) return null
  const rows: Rows = [
    [`归${triage.party}`, triage.duty],
    ['依据', triage.basis],
    ['为什么', triage.reason]
  ]
  return (
    <Paper title='该不该、归谁办' rows={rows}>
      {acts.includes('object') && objectUntil !== undefined ? (
        <View className='column card-part'>
          <View className='soft'>{`觉得分得不对，可以提一次异议（${left(objectUntil, now)}）。`}</View>
          <Button look='ghost' small text='提异议' onTap={() => go(`/packages/matters/object/index?id=${id}`)} />
        </View>
      ) : null}
    </Paper>
  )
}

function Objection({ matter: { objection }, now }: { matter: MatterView; now: number }) {
  if (!objection) return null
  const { by, text, answer, dueAt } = objection
  const rows: Rows = answer
    ? [
        [`${by}说`, text],
        [answer.changed ? '答复：异议有理，重新分' : '答复：照原来的分派办', answer.text]
      ]
    : [
        [`${by}说`, text],
        ['谁来答复', `社区书记或另一位工作人员，${said(dueAt, now)} 以前`]
      ]
  return <Paper title='对分派的异议' rows={rows} />
}

/** For staff alone. */
function Supervision({ matter: { supervision }, now }: { matter: MatterView; now: number }) {
  if (!supervision) return null
  const { done, dueAt } = supervision
  const rows: Rows = done
    ? [[`${done.by}答复了${done.reopened ? '，要求重办' : ''}`, done.text]]
    : [['等社区书记答复', `${said(dueAt, now)} 以前`]]
  return <Paper title='有人评得低（只有工作人员看得到）' rows={rows} />
}

function Like({ like }: { like: NonNullable<MatterView['like']> }) {
  const { data: recipe } = useRead('recipe.show', { recipeId: like.recipeId })
  if (!recipe) return null
  return <RecipeSteps recipe={recipe} title={`照着“${like.title}”办`} />
}

export function Papers({ matter, now }: { matter: MatterView; now: number }) {
  const { plan, like } = matter
  return (
    <>
      <Objection matter={matter} now={now} />
      <Supervision matter={matter} now={now} />
      <Result matter={matter} />
      <Ratings ratings={matter.ratings} now={now} />
      {plan ? (
        <Paper
          title={`打算怎么办 · ${day(plan.doneBy, now)} 前办完`}
          rows={[
            ['筹人', plan.people],
            ['筹钱', plan.money],
            ['筹政策', plan.policy],
            ['筹服务', plan.services]
          ]}
        />
      ) : null}
      <Sorted matter={matter} now={now} />
      {like ? <Like like={like} /> : null}
    </>
  )
}
