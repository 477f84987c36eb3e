/** Cases of what can be tapped. */
import { Button } from './button'
import { Dialog } from './dialog'
import { Door } from './door'
import type { GalleryCase } from './gallery-case'
import { ReadAloud } from './read-aloud'
import { Segments } from './segments'
import { Sheet } from './sheet'
import { Switch } from './switch'
import { toast } from './toast'
import { Trial } from './trial'

const say = (text: string) => () => toast(text)

export const actCases: GalleryCase[] = [
  { part: '按钮', name: '主要的', element: <Button text='去投票' onTap={say('去投票')} /> },
  {
    part: '按钮',
    name: '次要的，带图',
    element: <Button look='ghost' icon='scan' text='扫码签到' onTap={say('扫码')} />
  },
  { part: '按钮', name: '小的', element: <Button small text='我要去' onTap={say('我要去')} /> },
  { part: '按钮', name: '正在办', element: <Button busy busyText='正在交…' text='交上去' onTap={say('交')} /> },
  { part: '按钮', name: '现在不能点', element: <Button disabled text='还没到时间' onTap={say('早')} /> },
  {
    part: '大门',
    name: '长辈版的三扇门',
    element: (
      <>
        <Door tone='now' icon='mic' title='我有事说' note='几句话就行' onTap={say('说')} />
        <Door tone='done' icon='vote' title='投票' note='有 1 件等您投' onTap={say('投')} />
        <Door tone='info' icon='list' title='我的事' note='看看办到哪了' onTap={say('看')} />
      </>
    )
  },
  {
    part: '分段',
    name: '三段',
    element: (
      <Trial start='near'>
        {(value, set) => (
          <Segments
            label='看哪些事'
            options={[
              { value: 'near', text: '身边的事' },
              { value: 'mine', text: '我的事' },
              { value: 'done', text: '办成的事' }
            ]}
            value={value}
            onChange={set}
          />
        )}
      </Trial>
    )
  },
  {
    part: '开关',
    name: '带说明',
    element: (
      <Trial start={true}>
        {(on, set) => <Switch label='长辈版' note='字更大，一屏只办一件事' on={on} onChange={set} />}
      </Trial>
    )
  },
  { part: '念出来', name: '念一张卡片', element: <ReadAloud text='今晚七点半开会，说充电桩的事。' /> },
  {
    part: '抽屉',
    name: '打开以后',
    element: (
      <Trial start={false}>
        {(open, set) => (
          <>
            <Button look='ghost' text='打开抽屉' onTap={() => set(true)} />
            <Sheet title='谁来办' open={open} onClose={() => set(false)}>
              <Button text='物业维修' onTap={() => set(false)} />
            </Sheet>
          </>
        )}
      </Trial>
    )
  },
  {
    part: '问一声',
    name: '不能反悔的事',
    element: (
      <Trial start={false}>
        {(open, set) => (
          <>
            <Button look='ghost' text='公布结果' onTap={() => set(true)} />
            <Dialog
              open={open}
              title='现在公布结果？'
              text='公布以后人人都能看到，不能收回。'
              act='公布'
              onAct={() => set(false)}
              onClose={() => set(false)}
            />
          </>
        )}
      </Trial>
    )
  }
]
