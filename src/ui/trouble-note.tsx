/** Why the last try did not work, beside the button that tries again. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { Banner } from './banner'

interface TroubleNoteProps {
  trouble: { message: string; reference?: string | undefined } | undefined
}

export function TroubleNote({ trouble }: TroubleNoteProps) {
  if (!trouble) return null
  const reference = trouble.reference ? `编号 ${trouble.reference}` : ''
  return (
    <View {...aria({ role: 'status', live: 'assertive' })}>
      <Banner tone='due' icon='alert' head={trouble.message} text={reference} />
    </View>
  )
}
