/** The way of a matter as a picture for WeChat, without anybody's name; kept on the phone and sent from there. */
import { View } from '@tarojs/components'
import { useCallback } from 'react'
import type { Journey } from 'types/sharing'
import { useRead } from '@/cloud/query'
import { useParam } from '@/session/use-param'
import { ErrorRetry } from '@/ui/error-retry'
import { Page } from '@/ui/page'
import { Skeleton } from '@/ui/skeleton'
import { openBoard } from '../board'
import { Drawn } from '../drawn'
import type { PictureFile } from '../picture-file'
import { compose, type Shown, WIDE } from './compose'
import { measureInPixels, paintPicture } from './paint-picture'

/** The first photo of a group that may be shown. */
function photoOf({ media }: Journey, ids: readonly string[]): string | undefined {
  return media.find(({ id, kind, url }) => kind === 'photo' && url !== undefined && ids.includes(id))?.url
}

async function drawPicture(journey: Journey, code: string | undefined): Promise<PictureFile[]> {
  const [before, after] = [photoOf(journey, journey.before), photoOf(journey, journey.after)]
  const shown: Shown = { ...(before ? { before } : {}), ...(after ? { after } : {}), ...(code ? { code } : {}) }
  const { pen } = await openBoard(WIDE, 1)
  const composed = compose(journey, shown, measureInPixels(pen))
  const board = await openBoard(WIDE, composed.height)
  const images = new Map<string, unknown>()
  for (const source of Object.values(shown)) images.set(source, await board.load(source))
  paintPicture(board.pen, composed, images)
  return [await board.take()]
}

function Picture({ journey, code }: { journey: Journey; code: string | undefined }) {
  const draw = useCallback(() => drawPicture(journey, code), [journey, code])
  return (
    <>
      <View className='soft'>图上没有人名和门牌号。存下来，发到群里给大家看。</View>
      <Drawn name={journey.title} draw={draw} toPrint={false} />
    </>
  )
}

export default function PicturePage() {
  const matterId = useParam('matter')
  const { data: journey, waiting, trouble, retry } = useRead('journey.show', { matterId })
  const code = useRead('journey.code', { matterId }, { enabled: journey !== undefined })
  const image = code.data && `data:image/png;base64,${code.data.imageBase64}`
  const settled = code.data !== undefined || code.trouble !== undefined
  return (
    <Page title='做成图片'>
      {trouble ? <ErrorRetry message={trouble.message} reference={trouble.reference} onRetry={retry} /> : null}
      {waiting || (journey && !settled) ? <Skeleton cards={1} /> : null}
      {journey && settled ? <Picture journey={journey} code={image} /> : null}
    </Page>
  )
}
