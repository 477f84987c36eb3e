/** The button to talk with: by finger, by key, and by plain taps where the layout is the elders'. */
import { fireEvent, render, screen } from '@testing-library/react'
import { ElderContext } from '@/ui/elder-context'
import { VoiceNote } from '@/ui/voice-note'

function talk(elder: boolean, phase: 'idle' | 'recording' = 'idle') {
  const heard: string[] = []
  const acts = {
    onPress: () => heard.push('press'),
    onRelease: () => heard.push('release'),
    onAllow: () => heard.push('allow')
  }
  render(
    <ElderContext.Provider value={elder}>
      <VoiceNote phase={phase} seconds={8} {...acts} />
    </ElderContext.Provider>
  )
  return heard
}

test('a finger down and up is a press and a release', () => {
  const heard = talk(false)
  const button = screen.getByRole('button')
  fireEvent.pointerDown(button)
  expect(heard).toEqual(['press'])
  fireEvent.pointerUp(button)
  expect(heard).toEqual(['press', 'release'])
})

test('a key does what a tap does, held down or not', () => {
  const heard = talk(false)
  fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' })
  fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter', repeat: true })
  expect(heard).toEqual(['press', 'release'])
})

test('in the elder layout one plain tap begins and one ends; the words and seconds say so', () => {
  expect(talk(true)).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: '点一下，开始说' }))
})

test('while it listens the seconds are read out', () => {
  const heard = talk(true, 'recording')
  fireEvent.click(screen.getByRole('button', { name: '说完了，点一下（8 秒）' }))
  expect(heard).toEqual(['press', 'release'])
})
