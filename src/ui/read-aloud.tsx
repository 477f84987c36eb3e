/** Reads a card aloud; where the phone cannot, there is no button. */
import { useEffect, useState } from 'react'
import { voice } from '@/cloud/speech'
import { Button } from './button'

export function ReadAloud({ text, small = false }: { text: string; small?: boolean }) {
  const [reading, setReading] = useState(false)
  useEffect(() => () => voice()?.hush(), [])
  const speaker = voice()
  if (!speaker) return null
  const toggle = () => {
    if (reading) {
      speaker.hush()
      setReading(false)
      return
    }
    setReading(true)
    speaker.speak(text, () => setReading(false))
  }
  return (
    <Button
      look='ghost'
      small={small}
      icon={reading ? 'stop' : 'sound'}
      text={reading ? '别念了' : '念给我听'}
      onTap={toggle}
    />
  )
}
