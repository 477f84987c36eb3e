/** Where an import stands, and the one thing to do next about it. */
import { View } from '@tarojs/components'
import type { RosterImportView } from 'types/rosters'
import { go } from '@/session/go'
import { address } from '@/session/use-param'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Confirm } from './confirm'
import { Heads } from './heads'
import { Questions } from './questions'
import { Totals } from './totals'

interface StandingProps {
  roster: RosterImportView
  scope: string
  name: string
  onAgain: () => void
}

function Rows({ roster, scope, name }: Omit<StandingProps, 'onAgain'>) {
  const { id, rows } = roster
  const words = { id, scope, name }
  return (
    <>
      <Button
        text={`处理拿不准的 ${rows.open} 行`}
        onTap={() => go(address('/packages/community/roster-rows/index', words))}
      />
      <View className='soft'>拿不准的行要您一行一行地定：采用、改正或者不要。不会替您猜。</View>
    </>
  )
}

function Applied({ scope, name }: { scope: string; name: string }) {
  return (
    <>
      <Banner tone='done' icon='check' head='导入好了' text='下一步：请各户来登记，登记了的业主才能在手机上投票。' />
      <Button text='去请居民登记' onTap={() => go(address('/packages/community/homes/index', { scope, name }))} />
    </>
  )
}

export function Standing({ roster, scope, name, onAgain }: StandingProps) {
  const { state, rows } = roster
  if (state === 'questions') return <Questions roster={roster} />
  return (
    <>
      {state === 'applied' ? <Applied scope={scope} name={name} /> : null}
      {state === 'lapsed' ? (
        <Banner
          tone='due'
          icon='clock'
          head='这份名册放了七天，没有导入'
          text='文件已经删掉，册子没有变。请重新上传一份。'
        />
      ) : null}
      <Totals roster={roster} />
      {state === 'rows' && rows.open > 0 ? <Rows roster={roster} scope={scope} name={name} /> : null}
      {state === 'rows' && rows.open === 0 ? <Heads roster={roster} /> : null}
      {state === 'ready' ? <Confirm roster={roster} onAgain={onAgain} /> : null}
      {state === 'applying' ? (
        <>
          <Banner
            tone='info'
            icon='clock'
            head='正在写进册子'
            text='一两分钟就好。可以先离开，不会丢，也不会写两遍。'
          />
          <Button look='ghost' icon='again' text='看看好了没有' onTap={onAgain} />
        </>
      ) : null}
    </>
  )
}
