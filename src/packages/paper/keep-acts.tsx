/** Keeping what has been drawn: as PDF to print, as pictures to pass on; says in words when the phone does not allow it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { toast } from '@/ui/toast'
import { TroubleNote } from '@/ui/trouble-note'
import { keepPdf, keepPictures, openSettings } from './keep'
import type { Kept } from './kept'
import type { PictureFile } from './picture-file'
import { pdfOf } from './sheet/pdf'

interface KeepActsProps {
  /** Of the file, without its ending. */
  name: string
  pictures: readonly PictureFile[]
  /** A picture for the phone alone is not offered as PDF. */
  toPrint: boolean
}

async function asPdf(name: string, pictures: readonly PictureFile[]): Promise<Kept> {
  const pages = await Promise.all(
    pictures.map(async ({ width, height, bytes }) => ({ width, height, jpeg: await bytes() }))
  )
  return keepPdf(name, pdfOf(pages))
}

type Way = 'pdf' | 'pictures'

export function KeepActs({ name, pictures, toPrint }: KeepActsProps) {
  const [busy, setBusy] = useState<Way | undefined>()
  const [outcome, setOutcome] = useState<Kept | 'failed' | undefined>()
  const keep = async (way: Way) => {
    setBusy(way)
    const keeping = way === 'pdf' ? asPdf(name, pictures) : keepPictures(name, pictures)
    const ended = await keeping.catch(() => 'failed' as const)
    setBusy(undefined)
    setOutcome(ended)
    if (ended === 'kept' && way === 'pictures') toast('存好了')
  }
  return (
    <View className='column'>
      {toPrint ? (
        <Button icon='printer' text='存成 PDF，去打印' busy={busy === 'pdf'} onTap={() => void keep('pdf')} />
      ) : null}
      <Button
        look={toPrint ? 'ghost' : 'main'}
        icon='picture'
        text='存成图片，发到群里'
        busy={busy === 'pictures'}
        onTap={() => void keep('pictures')}
      />
      {outcome === 'denied' ? (
        <Banner
          tone='due'
          icon='alert'
          head='手机没让存到相册'
          text='打开设置，把“添加到相册”打开，再回来点一次。'
          act={<Button small look='ghost' text='去打开' onTap={() => void openSettings()} />}
        />
      ) : null}
      {outcome === 'failed' ? <TroubleNote trouble={{ message: '没有存成。请再点一次。' }} /> : null}
      {outcome === undefined && process.env.TARO_ENV === 'weapp' ? (
        <View className='soft'>存图片时手机会问能不能存到相册，请点“允许”。</View>
      ) : null}
    </View>
  )
}
