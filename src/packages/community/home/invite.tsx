/** Makes an invitation code for one home and shows it: to read out, or to copy into a message. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useWrite } from '@/cloud/use-write'
import { BigCode } from '@/ui/big-code'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Sheet } from '@/ui/sheet'
import { day } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'
import { type Relation, RelationChoice } from '../relation-choice'

interface Issued {
  code: string
  expiresAt: number
}

/** Says nothing about the home or its people: a message may be passed on. */
const message = ({ code }: Issued, until: string): string =>
  `请打开微信小程序“有事来聊”，点“我的”，再点“登记我的家”，填邀请码 ${code.toUpperCase()}。只能用一次，${until}前有效。`

function Code({ issued, now }: { issued: Issued; now: number }) {
  const until = day(issued.expiresAt, now)
  const copy = () => void Taro.setClipboardData({ data: message(issued, until) })
  return (
    <Card>
      <BigCode name='邀请码' code={issued.code.toUpperCase()} group={4} />
      <View className='card-part column'>
        <View className='soft'>{`念给他，或者把话抄下来发给他。只能用一次，${until}前有效。没有字母 I、L、O、U。`}</View>
        <Button look='ghost' icon='copy' text='复制一段话，发给他' onTap={copy} />
      </View>
    </Card>
  )
}

interface InviteProps {
  scope: string
  now: number
  /** As what somebody may be invited; everything when absent. */
  relations?: readonly Relation[]
}

export function Invite({ scope, now, relations }: InviteProps) {
  const { act, busy, trouble } = useWrite('invite.issue', scope)
  const [asking, setAsking] = useState(false)
  const [relation, setRelation] = useState<Relation>()
  const [issued, setIssued] = useState<Issued>()
  const make = async () => {
    if (!relation) return
    const made = await act({ scope, relation })
    if (!made) return
    setIssued(made)
    setAsking(false)
  }
  return (
    <>
      {issued ? <Code issued={issued} now={now} /> : null}
      <Button
        look={issued ? 'ghost' : 'main'}
        text={issued ? '再做一个邀请码' : '做一个邀请码'}
        onTap={() => setAsking(true)}
      />
      <Sheet title='邀请谁来登记' open={asking} onClose={() => setAsking(false)}>
        <View className='column'>
          <RelationChoice value={relation} onChange={setRelation} {...(relations ? { only: relations } : {})} />
          <TroubleNote trouble={trouble} />
          <Button text='做好邀请码' busy={busy} disabled={!relation} onTap={() => void make()} />
        </View>
      </Sheet>
    </>
  )
}
