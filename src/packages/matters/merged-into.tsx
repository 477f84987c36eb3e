/** A matter that was merged says where it goes on. */
import type { MatterView } from 'types/matters'
import { go } from '@/session/go'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'

export function MergedInto({ matter: { mergedInto, mine, supported } }: { matter: MatterView }) {
  if (!mergedInto) return null
  const { id, title } = mergedInto
  const voice = mine || supported ? '您的一票也算在里面。' : ''
  return (
    <Banner
      tone='info'
      icon='pass-on'
      head='并到同一件事里办'
      text={`${title}。${voice}`}
      act={<Button small text='去看那件' onTap={() => go(`/packages/matters/show/index?id=${id}`)} />}
    />
  )
}
