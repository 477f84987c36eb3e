/** Recording and playing a voice in WeChat; with the speech plugin what is said is written down as well. */
import Taro from '@tarojs/taro'
import { type Recording, type Started, secondsOf } from './recording'
import { writesDown } from './speech-to-text'

const FORMAT = { format: 'mp3', sampleRate: 16_000, encodeBitRate: 48_000, numberOfChannels: 1 } as const

async function mayRecord(): Promise<boolean> {
  try {
    await Taro.authorize({ scope: 'scope.record' })
    return true
  } catch {
    return false
  }
}

/** @param longestMs then it ends by itself. WeChat asks for the permission at this moment. */
export async function record(longestMs: number): Promise<Started> {
  if (!(await mayRecord())) return 'denied'
  return writesDown(longestMs) ?? plainly(longestMs)
}

function plainly(longestMs: number): Started {
  const tape = Taro.getRecorderManager()
  const recording = new Promise<Recording | undefined>(resolve => {
    tape.onStop(({ tempFilePath, duration, fileSize }) =>
      resolve({ file: { name: 'voice.mp3', size: fileSize, path: tempFilePath }, seconds: secondsOf(duration) })
    )
    tape.onError(() => resolve(undefined))
  })
  tape.start({ duration: longestMs, ...FORMAT })
  return { stop: () => tape.stop(), recording }
}

/** Plays a recording; `onEnd` is called once, however it ends. @returns a way to stop it. */
export function play(url: string, onEnd: () => void): () => void {
  const sound = Taro.createInnerAudioContext()
  let ended = false
  const end = () => {
    if (ended) return
    ended = true
    sound.destroy()
    onEnd()
  }
  sound.onEnded(end)
  sound.onError(end)
  sound.src = url
  sound.play()
  return end
}

/** Opens where a person who once said no can allow the microphone. @returns whether they did. */
export async function openPermissions(): Promise<boolean> {
  const { authSetting } = await Taro.openSetting()
  return authSetting['scope.record'] === true
}
