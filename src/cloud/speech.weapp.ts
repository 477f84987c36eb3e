/** Reading aloud in WeChat with its speech plugin where the account has it; elsewhere nothing offers to read. */
import Taro from '@tarojs/taro'
import type { Voice } from './voice'

interface Spoken {
  lang: 'zh_CN'
  tts: true
  content: string
  success: (answer: { filename?: string }) => void
  fail: () => void
}
interface Plugin {
  textToSpeech(spoken: Spoken): void
}

declare function requirePlugin(name: string): Plugin

/** The plugin takes less than 1000 bytes at once; a Chinese character is three. */
const LONGEST = 300

/** Whole sentences, as many as fit; one that is longer is cut. */
export function partsOf(text: string): string[] {
  const parts: string[] = []
  for (const sentence of text.match(/[^。！？；\n]+[。！？；\n]*/g) ?? []) {
    const last = parts[parts.length - 1]
    if (last !== undefined && last.length + sentence.length <= LONGEST) parts[parts.length - 1] = last + sentence
    else for (let at = 0; at < sentence.length; at += LONGEST) parts.push(sentence.slice(at, at + LONGEST))
  }
  return parts
}

const soundOf = (plugin: Plugin, content: string): Promise<string | undefined> =>
  new Promise(resolve => {
    plugin.textToSpeech({
      lang: 'zh_CN',
      tts: true,
      content,
      success: ({ filename }) => resolve(filename),
      fail: () => resolve(undefined)
    })
  })

/** Counts readings: one that is overtaken or hushed stops before its next part. */
let turn = 0
let player: Taro.InnerAudioContext | undefined

function play(source: string): Promise<void> {
  const sound = Taro.createInnerAudioContext()
  player = sound
  return new Promise(resolve => {
    const done = () => {
      sound.destroy()
      resolve()
    }
    sound.onEnded(done)
    sound.onStop(done)
    sound.onError(done)
    sound.src = source
    sound.play()
  })
}

function hush(): void {
  turn += 1
  player?.stop()
  player = undefined
}

async function read(plugin: Plugin, text: string): Promise<void> {
  hush()
  const mine = turn
  for (const part of partsOf(text)) {
    const source = await soundOf(plugin, part)
    if (mine !== turn || source === undefined) return
    await play(source)
    if (mine !== turn) return
  }
}

/** @returns undefined where the account has no speech plugin, or the phone is too old for it. */
export function voice(): Voice | undefined {
  if (!__SPEECH_PLUGIN__) return undefined
  try {
    const plugin = requirePlugin('WechatSI')
    return { speak: (text, onEnd) => void read(plugin, text).finally(onEnd), hush }
  } catch {
    return undefined
  }
}
