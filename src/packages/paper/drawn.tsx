/** What has been drawn, page by page as it will come out of the printer, and what to do with it. */
import { Image, View } from '@tarojs/components'
import { ErrorRetry } from '@/ui/error-retry'
import { nativeLabel } from '@/ui/native-label'
import { Skeleton } from '@/ui/skeleton'
import { BoardPlace } from './board'
import './drawn.css'
import { KeepActs } from './keep-acts'
import type { PictureFile } from './picture-file'
import { useDrawing } from './use-drawing'

interface DrawnProps {
  /** What it is, e.g. "签到表". */
  name: string
  draw: () => Promise<PictureFile[]>
  toPrint: boolean
}

export function Drawn({ name, draw, toPrint }: DrawnProps) {
  const { pictures, failed, again } = useDrawing(draw)
  const of = pictures?.length ?? 0
  return (
    <>
      {failed ? <ErrorRetry message='这张纸没有画成。请再试一次。' onRetry={again} /> : null}
      {pictures ? <KeepActs name={name} pictures={pictures} toPrint={toPrint} /> : null}
      {pictures || failed ? null : <Skeleton cards={1} />}
      {pictures?.map(({ path, width, height }, place) => (
        <View key={path} className='drawn'>
          <Image
            className='drawn-picture'
            style={{ aspectRatio: `${width} / ${height}` }}
            src={path}
            {...nativeLabel(of > 1 ? `${name}，第 ${place + 1} 页，共 ${of} 页` : name)}
          />
        </View>
      ))}
      <BoardPlace />
    </>
  )
}
