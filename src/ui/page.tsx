/** The frame of every page: paper ground, the phone's own font size, elder sizes, a title, room for the bars. */
import { PageMeta, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type ReactNode, useContext, useEffect } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { ElderContext } from './elder-context'
import { Icon } from './icon'
import { PrivacyAsk } from './privacy-ask'
import { Tap } from './tap'

interface PageProps {
  title: string
  /** Beside the title, smaller: e.g. the building. */
  beside?: string
  /** A tab has no way back and the bar of tabs below. */
  tab?: boolean
  /** Something floats above the lower edge, so the page ends higher. */
  floating?: boolean
  children: ReactNode
}

function goBack() {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/matters/index' })
}

/** In a browser the bar of tabs is Taro's own element, which does not say what it is. */
function nameTabs() {
  if (process.env.TARO_ENV !== 'h5') return
  const bar = document.querySelector('taro-tabbar')
  bar?.setAttribute('role', 'navigation')
  bar?.setAttribute('aria-label', '说事、议决、互助、公账、我的')
}

/** WeChat draws its own bar; a browser has none, so the page draws it. */
function Bar({ title, beside, tab }: { title: string; beside: string | undefined; tab: boolean }) {
  return (
    <View className='nav'>
      {tab ? null : (
        <Tap className='round' label='返回' onTap={goBack}>
          <Icon name='back' />
        </Tap>
      )}
      <View {...aria({ role: 'heading' })}>
        <Text>{title}</Text>
      </View>
      {beside ? <Text className='soft'>{beside}</Text> : null}
    </View>
  )
}

export function Page({ title, beside, tab = false, floating = false, children }: PageProps) {
  const elder = useContext(ElderContext)
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title: beside ? `${title} ${beside}` : title })
    nameTabs()
  }, [title, beside])
  const inWechat = process.env.TARO_ENV === 'weapp'
  return (
    <>
      {inWechat ? <PageMeta rootFontSize='system' pageFontSize='system' /> : null}
      <View
        className={classNames('page', elder && 'elder', tab && !inWechat && 'with-tabs', floating && 'page-floating')}
        {...(inWechat ? {} : aria({ role: 'main' }))}
      >
        {inWechat ? null : <Bar title={title} beside={beside} tab={tab} />}
        {children}
        {inWechat ? <PrivacyAsk /> : null}
      </View>
    </>
  )
}
