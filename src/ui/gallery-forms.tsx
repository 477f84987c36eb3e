/** Cases of what a person fills in. */
import { useState } from 'react'
import { Card } from './card'
import { Choice } from './choice'
import { ConsentWords } from './consent-words'
import type { GalleryCase } from './gallery-case'
import { Lines } from './lines'
import { MomentPicker, OptionPicker } from './picker'
import { Pills } from './pills'
import { StillMissing } from './still-missing'
import { TextArea } from './text-area'
import { TextInput } from './text-input'
import { Trial } from './trial'

const ballot = [
  { value: 'yes', text: '同意' },
  { value: 'no', text: '不同意' },
  { value: 'abstain', text: '弃权' }
]

const placesBefore = [
  { value: 'square', text: '3 号楼前广场' },
  { value: 'hall', text: '党群服务中心' },
  { value: 'stairs', text: '2 单元楼道口' }
]

function TopicLines() {
  const [topics, setTopics] = useState(['建在哪', '钱从哪来'])
  return (
    <Card>
      <Lines name='议题' values={topics} least={1} most={5} maxLength={80} onChange={setTopics} />
    </Card>
  )
}

const fields = (
  <Card>
    <Trial start=''>
      {(value, set) => (
        <TextInput label='一句话说清楚' placeholder='例如：楼道灯不亮' maxLength={40} value={value} onChange={set} />
      )}
    </Trial>
    <Trial start='太短'>
      {(value, set) => (
        <TextInput label='在哪儿' error='请写到几号楼几单元' maxLength={40} value={value} onChange={set} />
      )}
    </Trial>
    <Trial start='从楼上拉线充电太危险。'>
      {(value, set) => (
        <TextArea label='具体说说' hint='写清楚时间、地方，好安排人' maxLength={500} value={value} onChange={set} />
      )}
    </Trial>
  </Card>
)

export const formCases: GalleryCase[] = [
  { part: '填写', name: '三种', element: fields },
  {
    part: '挑选',
    name: '滚轮',
    element: (
      <Card>
        <Trial start={1}>
          {(chosen, set) => (
            <OptionPicker label='几号楼' options={['1 号楼', '2 号楼', '3 号楼']} chosen={chosen} onChange={set} />
          )}
        </Trial>
        <Trial start='2026-06-28'>
          {(value, set) => <MomentPicker mode='date' label='哪一天' value={value} onChange={set} />}
        </Trial>
        <Trial start='19:30'>
          {(value, set) => <MomentPicker mode='time' label='几点' value={value} onChange={set} />}
        </Trial>
      </Card>
    )
  },
  {
    part: '选一个',
    name: '选票',
    element: (
      <Trial start='yes'>
        {(value, set) => <Choice label='您的意见' options={ballot} value={value} onChange={set} />}
      </Trial>
    )
  },
  {
    part: '选一个',
    name: '几个短的',
    element: (
      <Card>
        <Trial start='square'>
          {(value, set) => <Pills label='在哪儿开' options={placesBefore} value={value} onChange={set} />}
        </Trial>
      </Card>
    )
  },
  { part: '填写', name: '几行短的', element: <TopicLines /> },
  {
    part: '填写',
    name: '问一句同意不同意',
    element: (
      <Card>
        <ConsentWords what='您选的照片' why='说清是什么问题' howLong='办结后照样留着' refuse='文字照样能提' />
      </Card>
    )
  },
  { part: '填写', name: '还差什么', element: <StillMissing what={['在哪儿开', '议题']} /> }
]
