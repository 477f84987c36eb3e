/** Cases of where a thing stands. */
import { areaFigure } from './area'
import { Card } from './card'
import type { GalleryCase } from './gallery-case'
import { Holder } from './holder'
import { SplitBar } from './split-bar'
import { StepsBar } from './steps-bar'
import { StepsLine } from './steps-line'
import { Sum } from './sum'
import { ThresholdBar } from './threshold-bar'
import { Timeline } from './timeline'
import { toast } from './toast'

export const progressCases: GalleryCase[] = [
  {
    part: '五步',
    name: '走到第三步',
    element: (
      <Card>
        <StepsBar at={2} notes={['6/2', '6/9', '还剩 3 天']} />
      </Card>
    )
  },
  {
    part: '五步',
    name: '全走完了',
    element: (
      <Card>
        <StepsBar at={5} />
      </Card>
    )
  },
  {
    part: '五步',
    name: '列表里的一条线',
    element: (
      <Card>
        <StepsLine at={0} />
        <StepsLine at={2} />
        <StepsLine at={4} />
      </Card>
    )
  },
  {
    part: '谁在办',
    name: '牵头和期限',
    element: (
      <Card>
        <Holder
          letter='红'
          head='现在：业主表决'
          lines={['红邻书记牵头 · 6 月 28 日 20:00 截止', '下一步：两人计票、公示 7 天']}
        />
      </Card>
    )
  },
  {
    part: '经过',
    name: '三件',
    element: (
      <Card>
        <Timeline
          happenings={[
            { id: 'c', what: '开始表决', note: '6 月 21 日 · 355 户名册已冻结、已公示' },
            {
              id: 'b',
              what: '议事会说定 3 件事',
              note: '6 月 9 日 · 27 人到场',
              link: { text: '看纪要', onTap: () => toast('纪要') }
            },
            { id: 'a', what: '提出', note: '6 月 2 日 · 3 号楼居民' }
          ]}
        />
      </Card>
    )
  },
  {
    part: '过线',
    name: '人数和面积，都还差',
    element: (
      <Card>
        <ThresholdBar
          name='参加人数'
          reached={203}
          whole={355}
          needed={237}
          lineName='三分之二'
          figure={String}
          unit='人'
        />
        <ThresholdBar
          name='参加面积'
          reached={2187432}
          whole={3660905}
          needed={2440604}
          lineName='三分之二'
          figure={areaFigure}
          unit='㎡'
        />
      </Card>
    )
  },
  {
    part: '过线',
    name: '到了',
    element: (
      <Card>
        <ThresholdBar
          name='同意人数'
          reached={190}
          whole={240}
          needed={180}
          lineName='四分之三'
          figure={String}
          unit='人'
        />
      </Card>
    )
  },
  {
    part: '由什么组成',
    name: '四种收入',
    element: (
      <Card>
        <SplitBar
          label='收入由什么组成'
          parts={[
            { name: '广告', amount: 12_000, figure: '12,000.00 元' },
            { name: '停车', amount: 8500, figure: '8,500.00 元' },
            { name: '快递柜', amount: 3000, figure: '3,000.00 元' },
            { name: '其他', amount: 1200, figure: '1,200.00 元' }
          ]}
        />
      </Card>
    )
  },
  {
    part: '一笔钱',
    name: '页面最上面的数',
    element: (
      <Card>
        <Sum fen={12_850_000} />
      </Card>
    )
  }
]
