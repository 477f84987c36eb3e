/** One vote: what kind, what is asked, my ballot, how far it is, the count; in the elder layout the ballot comes first. */
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { type DecisionView, specialMatters } from 'types/voting'
import { useRead } from '@/cloud/query'
import { kindNames } from '@/pages/decide/decision-card'
import { useElder } from '@/session/elder'
import { go } from '@/session/go'
import { useId } from '@/session/use-id'
import { useNow } from '@/session/use-now'
import { useShare } from '@/session/use-share'
import { useTurning } from '@/session/use-turning'
import { Banner } from '@/ui/banner'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { ErrorRetry } from '@/ui/error-retry'
import { Holder } from '@/ui/holder'
import { SeenBefore } from '@/ui/listing'
import { Page } from '@/ui/page'
import { ReadAloud } from '@/ui/read-aloud'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { Counting } from './counting'
import { MyPart } from './my-part'
import { Proof } from './proof'
import { Result } from './result'
import { standingOf, turningPoints } from './standing'
import { Turnout } from './turnout'

/** The server counts turnout anew every five seconds: then one's own ballot is in it. */
const TURNOUT_MS = 5500

interface PartProps {
  decision: DecisionView
  now: number
}

function Standing({ decision, now }: PartProps) {
  const { chip, head, lines } = standingOf(decision, now)
  return (
    <Card>
      {chip ? (
        <View className='card-head'>
          <Chip tone={chip.tone} text={chip.text} />
        </View>
      ) : null}
      <Holder letter='票' head={head} lines={lines} />
    </Card>
  )
}

/** What the decision rests on: the words behind the question, the matter, the channel, the proof. */
function Papers({ decision, now }: PartProps) {
  const { details, specialMatter, matterId, channelNote } = decision
  return (
    <>
      {details ? (
        <Card>
          <View className='h2'>要知道的</View>
          <View className='card-part prose'>{details}</View>
          {specialMatter ? <View className='faint card-part'>{`属于：${specialMatters[specialMatter]}`}</View> : null}
        </Card>
      ) : null}
      {matterId ? (
        <Card rows>
          <Row icon='list' head='定的是这件事' onTap={() => go(`/packages/matters/show/index?id=${matterId}`)} />
        </Card>
      ) : null}
      <View className='soft'>{channelNote}</View>
      <Proof decision={decision} now={now} />
    </>
  )
}

function Decision({ decision, now, onCast }: PartProps & { onCast: () => void }) {
  const elder = useElder()
  const { question, kindWords, details, options } = decision
  const open = decision.state === 'open'
  const kind = <Banner tone='info' text={kindWords} />
  const aloud = `${question}可以选：${options.map(({ text }) => text).join('，')}。${kindWords}${details}`
  return (
    <>
      {elder ? null : kind}
      <View className='h1'>{question}</View>
      <Result decision={decision} />
      {open ? null : <Standing decision={decision} now={now} />}
      <Counting decision={decision} />
      <MyPart decision={decision} now={now} onCast={onCast} />
      <Turnout decision={decision} />
      {open ? <Standing decision={decision} now={now} /> : null}
      {elder ? kind : null}
      <ReadAloud small={!elder} text={aloud} />
      <Papers decision={decision} now={now} />
    </>
  )
}

export default function DecisionPage() {
  const now = useNow()
  const decisionId = useId()
  const { data: decision, waiting, trouble, seenAt, retry } = useRead('decision.show', { decisionId })
  const lookAgain = () => void setTimeout(retry, TURNOUT_MS)
  useTurning(decision ? turningPoints(decision) : [], now, retry)
  useShare(decision ? `请您投票：${decision.question}` : '请您投票', `/packages/voting/show/index?id=${decisionId}`)
  usePullDownRefresh(() => {
    retry()
    Taro.stopPullDownRefresh()
  })
  return (
    <Page title={decision ? kindNames[decision.regime] : '表决'}>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {seenAt === undefined ? null : <SeenBefore at={seenAt} now={now} />}
      {decision ? <Decision decision={decision} now={now} onCast={lookAgain} /> : null}
    </Page>
  )
}
