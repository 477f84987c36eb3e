/** What is seldom written and needs room: topics one by one, the facts, and whether only one building is asked. */
import { Fold } from '@/ui/fold'
import { Lines } from '@/ui/lines'
import { TextArea } from '@/ui/text-area'
import type { Invitation } from './invitation'
import { Reach } from './reach'

interface DetailsProps {
  draft: Invitation
  scope: string
  onChange: (change: Partial<Invitation>) => void
}

export function Details({ draft, scope, onChange: change }: DetailsProps) {
  return (
    <Fold title='再写细一点：议题、情况、只通知一栋楼' icon='paper'>
      <Lines
        name='议题'
        values={draft.topics}
        least={1}
        most={5}
        maxLength={80}
        placeholder='要商量定的一件事'
        onChange={topics => change({ topics })}
      />
      <TextArea
        label='先把情况写明白'
        placeholder='数过的、量过的、问过的价。会上放在最前面，大家不用再争数字'
        hint='开会前都能改，也能加照片'
        maxLength={1000}
        value={draft.facts}
        onChange={value => change({ facts: value })}
      />
      <Reach scope={scope} value={draft.reach} onChange={reach => change({ reach })} />
    </Fold>
  )
}
