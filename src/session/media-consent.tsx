/** Asks once, at the first photo or recording, whether these may be kept; taken back, it is asked again. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { consentTexts } from 'types/privacy'
import { useWrite } from '@/cloud/use-write'
import { Button } from '@/ui/button'
import { ConsentWords } from '@/ui/consent-words'
import { TroubleNote } from '@/ui/trouble-note'
import { useMe } from './use-me'

interface MediaConsentProps {
  onAgreed: () => void
  onRefused: () => void
}

function MediaConsent({ onAgreed, onRefused }: MediaConsentProps) {
  const { act, busy, trouble } = useWrite('consent.set', 'media')
  const { version, ...words } = consentTexts.media
  const agree = async () => {
    if (await act({ kind: 'media', given: true, version })) onAgreed()
  }
  return (
    <View className='column card-part'>
      <ConsentWords {...words} />
      <TroubleNote trouble={trouble} />
      <Button small text='同意，可以留照片和录音' busy={busy} onTap={() => void agree()} />
      <Button look='ghost' small text='不同意，我写字就行' onTap={onRefused} />
    </View>
  )
}

/**
 * `asked(act)` does the act when the person has agreed, else shows `question`; a browser opens the album or the
 * microphone only at a tap, so after agreeing one taps once more.
 */
export function useMediaConsent() {
  const { data: me } = useMe()
  const [agreed, setAgreed] = useState(false)
  const [asking, setAsking] = useState(false)
  const given = agreed || (me?.consents?.includes('media') ?? false)
  const close = () => setAsking(false)
  const agree = () => {
    setAgreed(true)
    close()
  }
  return {
    asked: (act: () => void) => {
      if (given) act()
      else setAsking(true)
    },
    question: asking && !given ? <MediaConsent onAgreed={agree} onRefused={close} /> : null
  }
}
