/** Reading aloud in WeChat: part by part in order, stopped at once when hushed, and not offered without the plugin. */
import { partsOf, voice } from '@/cloud/speech.weapp'
import Taro from '../taro'

const heard: string[] = []
let players: { stopped: boolean; end: () => void }[] = []

/** The plugin as WeChat's documentation describes it: a text becomes the address of a sound. */
const plugin = {
  textToSpeech: ({ content, success }: { content: string; success: (answer: { filename: string }) => void }) =>
    success({ filename: `https://sound/${content}` })
}

function createInnerAudioContext() {
  let ended: () => void = () => undefined
  const one = { stopped: false, end: () => ended() }
  players.push(one)
  return {
    src: '',
    onEnded: (done: () => void) => {
      ended = done
    },
    onStop: (done: () => void) => void done,
    onError: (done: () => void) => void done,
    play() {
      heard.push(this.src)
    },
    stop() {
      one.stopped = true
      ended()
    },
    destroy: () => undefined
  }
}

beforeEach(() => {
  heard.length = 0
  players = []
  Object.assign(Taro, { createInnerAudioContext })
  Object.assign(globalThis, { __SPEECH_PLUGIN__: true, requirePlugin: () => plugin })
})

const turn = () => new Promise(resolve => setTimeout(resolve, 0))
const long = `${'今晚开会说充电桩。'.repeat(50)}完了。`

test('a long text is read in parts of whole sentences, none longer than the plugin takes', () => {
  const parts = partsOf(long)
  expect(parts.join('')).toBe(long)
  expect(parts.length).toBeGreaterThan(1)
  for (const part of parts) {
    expect(Buffer.byteLength(part)).toBeLessThan(1000)
    expect(part.endsWith('。')).toBe(true)
  }
})

test('each part is played when the one before has ended, and the end is told once', async () => {
  const onEnd = jest.fn()
  voice()?.speak(long, onEnd)
  await turn()
  expect(heard).toHaveLength(1)
  players[0]?.end()
  await turn()
  expect(heard).toHaveLength(2)
  expect(onEnd).not.toHaveBeenCalled()
  players[1]?.end()
  await turn()
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('hushed, it stops at once and reads nothing more', async () => {
  const onEnd = jest.fn()
  voice()?.speak(long, onEnd)
  await turn()
  voice()?.hush()
  await turn()
  expect(players.map(({ stopped }) => stopped)).toEqual([true])
  expect(heard).toHaveLength(1)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('without the plugin nothing offers to read', () => {
  Object.assign(globalThis, { __SPEECH_PLUGIN__: false })
  expect(voice()).toBeUndefined()
})
