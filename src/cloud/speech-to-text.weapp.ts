/** Writing down what is said, with WeChat's own speech plugin (WechatSI, 同声传译) where the account has added it. */
import { type Recorder, type Recording, secondsOf } from './recording'

interface Heard {
  result: string
  tempFilePath: string
  duration: number
  fileSize?: number
}

/** The part of the plugin that we use. */
interface Manager {
  start: (options: { duration: number; lang: 'zh_CN' }) => void
  stop: () => void
  onStop: (heard: Heard) => void
  onError: (problem: { retcode: number }) => void
}

declare function requirePlugin(name: string): { getRecordRecognitionManager: () => Manager }

/** The plugin takes one minute at the most. */
const LONGEST_MS = 60_000

function manager(): Manager | undefined {
  if (!__SPEECH_PLUGIN__) return undefined
  try {
    return requirePlugin('WechatSI').getRecordRecognitionManager()
  } catch {
    return undefined
  }
}

/** A recorder that also writes; undefined where the plugin is not there, and the recording itself must do. */
export function writesDown(longestMs: number): Recorder | undefined {
  const tape = manager()
  if (!tape) return undefined
  const recording = new Promise<Recording | undefined>(resolve => {
    tape.onStop = ({ result, tempFilePath, duration, fileSize = 0 }) => {
      const file = { name: 'voice.mp3', size: fileSize, path: tempFilePath }
      resolve({ file, seconds: secondsOf(duration), ...(result ? { text: result } : {}) })
    }
    tape.onError = () => resolve(undefined)
  })
  tape.start({ duration: Math.min(longestMs, LONGEST_MS), lang: 'zh_CN' })
  return { stop: () => tape.stop(), recording }
}
