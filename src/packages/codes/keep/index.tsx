/** 楼码和意见箱: the codes that hang at a place, a new one, the whole sheet; each can be shown large to print. */
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { type CodeCard, codeMakers } from 'types/codes'
import { usePages, useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { go } from '@/session/go'
import { StaffPage } from '@/session/staff-page'
import { useNow } from '@/session/use-now'
import { address } from '@/session/use-param'
import { BigCode } from '@/ui/big-code'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/empty'
import { ErrorRetry } from '@/ui/error-retry'
import { Listing } from '@/ui/listing'
import { nativeLabel } from '@/ui/native-label'
import { Row } from '@/ui/row'
import { Sheet } from '@/ui/sheet'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { TroubleNote } from '@/ui/trouble-note'
import './index.css'

const SPOT_MAX = 20
const kindWords = { building: '楼码', box: '意见箱' } as const

function Large({ scope, card }: { scope: string; card: CodeCard }) {
  const { data, waiting, trouble, retry } = useRead('code.image', { scope, code: card.code }, { keep: false })
  return (
    <View className='column'>
      {waiting ? <Skeleton cards={1} /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {data ? (
        <Image
          className='place-code'
          src={`data:image/png;base64,${data.imageBase64}`}
          {...nativeLabel(`${card.label}的${kindWords[card.kind]}`)}
        />
      ) : null}
      <BigCode name={`${card.compoundName} ${card.label}`} code={card.code.toUpperCase()} group={5} />
    </View>
  )
}

/** Buildings come from the register; only boxes have to be named. */
function Make({ scope, onMade }: { scope: string; onMade: (card: CodeCard) => void }) {
  const [spot, setSpot] = useState('')
  const box = useWrite('code.make', `${scope}/box`)
  const sheet = useWrite('code.sheet', scope)
  const [next, setNext] = useState<string | undefined>('')
  const makeBox = async () => {
    const made = await box.act({ scope, kind: 'box', ...(spot.trim() ? { spot: spot.trim() } : {}) })
    if (!made) return
    const { imageBase64: _image, ...card } = made
    setSpot('')
    onMade(card)
  }
  const makeSheet = async () => {
    const made = await sheet.act({ scope, ...(next ? { after: next } : {}) })
    if (made) setNext(made.next)
  }
  return (
    <>
      <Card>
        <TextInput
          label='新挂一个意见箱，在哪里'
          placeholder='例如：东门口'
          hint='写清楚位置，扫码的人一看就知道'
          maxLength={SPOT_MAX}
          value={spot}
          onChange={setSpot}
        />
        <View className='card-part'>
          <Button look='ghost' icon='box' text='做意见箱的码' busy={box.busy} onTap={() => void makeBox()} />
        </View>
      </Card>
      <TroubleNote trouble={box.trouble ?? sheet.trouble} />
      {next === undefined ? null : (
        <Button
          look='ghost'
          icon='code'
          text={next ? '接着做后面的楼' : '给每幢楼做楼码'}
          busy={sheet.busy}
          onTap={() => void makeSheet()}
        />
      )}
    </>
  )
}

function Codes({ scope, name }: { scope: string; name: string }) {
  const now = useNow()
  const list = usePages('code.list', { scope })
  const [shown, setShown] = useState<CodeCard | undefined>()
  return (
    <>
      <Make scope={scope} onMade={setShown} />
      <Button
        look='ghost'
        icon='printer'
        text='打印'
        onTap={() => go(address('/packages/paper/print/index', { form: 'codes', scope, name }))}
      />
      <Listing rows list={list} now={now} empty={<Empty icon='code' text='还没有做过码。先给每幢楼做楼码。' />}>
        {card => (
          <Row
            key={card.code}
            icon={card.kind === 'box' ? 'box' : 'code'}
            head={card.label}
            note={card.code.toUpperCase()}
            end={<Chip tone='calm' text={kindWords[card.kind]} />}
            onTap={() => setShown(card)}
          />
        )}
      </Listing>
      <Sheet title={shown?.label ?? ''} open={shown !== undefined} onClose={() => setShown(undefined)}>
        {shown ? <Large scope={scope} card={shown} /> : null}
      </Sheet>
    </>
  )
}

export default function KeepPage() {
  return (
    <StaffPage title='楼码和意见箱' roles={codeMakers}>
      {({ scope, name }) => <Codes scope={scope} name={name} />}
    </StaffPage>
  )
}
