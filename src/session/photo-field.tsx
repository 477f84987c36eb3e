/** The photos of a form in one piece: chosen, made smaller, sent, kept by id in the form's draft. */
import { choosePhotos } from '@/cloud/photos'
import { Photos } from '@/ui/photos'
import { toast } from '@/ui/toast'
import { useMediaConsent } from './media-consent'
import { useMedia } from './use-media'

interface PhotoFieldProps {
  /** The place it is about. */
  scope: string
  label?: string
  /** Why photos help, said before the album opens. */
  why?: string
  most?: number
  ids: readonly string[]
  onIds: (ids: string[]) => void
  /** True while something is still on its way: the form should wait before it is sent. */
  onBusy?: (busy: boolean) => void
}

const WHY = '照片只用来说清这件事，拍照的地点会先去掉。'

export function PhotoField({ scope, label = '照片', why = WHY, most = 9, ids, onIds, onBusy }: PhotoFieldProps) {
  const { items, add, retry, remove } = useMedia({ scope, ids, onIds, ...(onBusy ? { onBusy } : {}) })
  const choose = async () => {
    try {
      add(await choosePhotos(most - items.length), 'photo')
    } catch {
      toast('这张照片打不开，请换一张')
    }
  }
  const { asked, question } = useMediaConsent()
  return (
    <>
      <Photos
        label={label}
        photos={items}
        most={most}
        why={why}
        onAdd={() => asked(() => void choose())}
        onRemove={remove}
        onRetry={retry}
      />
      {question}
    </>
  )
}
