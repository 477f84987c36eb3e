/** 我同意过什么: each consent by itself, given or taken back with one tap, with all that was ever said. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ConsentKind, consentKinds } from 'types/community'
import { type ConsentLine, consentTexts } from 'types/privacy'
import { useRead } from '@/cloud/query'
import { useWrite } from '@/cloud/use-write'
import { Card } from '@/ui/card'
import { ConsentWords } from '@/ui/consent-words'
import { Dialog } from '@/ui/dialog'
import { ErrorRetry } from '@/ui/error-retry'
import { Fold } from '@/ui/fold'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { Skeleton } from '@/ui/skeleton'
import { Switch } from '@/ui/switch'
import { fullTime } from '@/ui/time'
import { TroubleNote } from '@/ui/trouble-note'

/** What taking it back ends at once. */
const ends: Readonly<Record<ConsentKind, string>> = {
  home: '您登记的每一户都会退出，马上看不到小区的事。以后还能再登记。',
  media: '以后不能再发照片和录音，文字照样能发。已经发出去的留在事里，要删请用“改错”告诉社区。',
  digest: '微信里不再发消息，“我的”页里的通知照样有。',
  'work-phone': '您公开的工作电话马上收起来。'
}

function Consent({ kind, line }: { kind: ConsentKind; line: ConsentLine | undefined }) {
  const [asking, setAsking] = useState(false)
  const { act, busy, trouble } = useWrite('consent.set', kind)
  const words = consentTexts[kind]
  const say = async (given: boolean) => {
    await act({ kind, given, version: words.version })
    setAsking(false)
  }
  const said = line ? `${line.given ? '同意' : '收回'}于 ${fullTime(line.at)}` : '还没问过您'
  return (
    <Card>
      <Switch
        label={words.title}
        note={said}
        on={line?.given ?? false}
        onChange={on => (on ? void say(true) : setAsking(true))}
      />
      <View className='card-part'>
        <ConsentWords {...words} />
      </View>
      <TroubleNote trouble={trouble} />
      <Dialog
        open={asking}
        title={`收回“${words.title}”？`}
        text={ends[kind]}
        act='收回'
        busy={busy}
        onAct={() => void say(false)}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}

export default function ConsentsPage() {
  const { data, waiting, trouble, retry } = useRead('consent.list', {})
  return (
    <Page title='我同意过什么'>
      {waiting ? <Skeleton /> : null}
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {data ? (
        <>
          {consentKinds.map(kind => (
            <Consent key={kind} kind={kind} line={data.items.find(line => line.kind === kind)} />
          ))}
          {data.history.length > 0 ? (
            <Fold icon='clock' title={`以前的记录，${data.history.length} 条`}>
              {data.history.map(({ kind, given, version, at }) => (
                <Row
                  key={`${kind}-${at}`}
                  head={`${given ? '同意' : '收回'} ${consentTexts[kind].title}`}
                  note={`${fullTime(at)} · 第 ${version} 版说明`}
                />
              ))}
            </Fold>
          ) : null}
        </>
      ) : null}
    </Page>
  )
}
