/** 谁看过我的信息: each time someone of the staff looked, who, when and what for. */
import { usePages } from '@/cloud/query'
import { useNow } from '@/session/use-now'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/empty'
import { Listing } from '@/ui/listing'
import { Page } from '@/ui/page'
import { Row } from '@/ui/row'
import { dayAndTime } from '@/ui/time'

export default function AccessPage() {
  const now = useNow()
  const list = usePages('access.list', {})
  return (
    <Page title='谁看过我的信息'>
      <Listing
        list={list}
        now={now}
        empty={<Empty icon='sealed' text='没有工作人员看过您的信息。谁看了、为什么看，都会记在这里。' />}
      >
        {({ at, who, label, purpose }) => (
          <Card key={`${at}-${who}`} rows>
            <Row head={who} note={`${dayAndTime(at, now)} · ${label} · 为了${purpose}`} />
          </Card>
        )}
      </Listing>
    </Page>
  )
}
