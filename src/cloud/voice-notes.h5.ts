/** Recording and playing a voice in a browser. */
import { type Recording, type Started, secondsOf } from './recording'

/** What browsers record, and how such a file ends; the server looks at the bytes, not at this. */
const kinds = [
  { mime: 'audio/webm', ending: 'webm' },
  { mime: 'audio/mp4', ending: 'm4a' }
] as const

/** 32 kbit/s is plenty for a voice: two minutes are half a megabyte. */
const BITS_PER_SECOND = 32_000

/** @param longestMs then it ends by itself. */
export async function record(longestMs: number): Promise<Started> {
  if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined') return 'absent'
  const kind = kinds.find(({ mime }) => MediaRecorder.isTypeSupported(mime))
  if (!kind) return 'absent'
  let microphone: MediaStream
  try {
    microphone = await navigator.mediaDevices.getUserMedia({ audio: true })
  } catch {
    return 'denied'
  }
  return recorder(microphone, kind, longestMs)
}

function recorder(microphone: MediaStream, { mime, ending }: (typeof kinds)[number], longestMs: number): Started {
  const tape = new MediaRecorder(microphone, { mimeType: mime, audioBitsPerSecond: BITS_PER_SECOND })
  const parts: Blob[] = []
  const startedAt = Date.now()
  let tooLong: ReturnType<typeof setTimeout> | undefined
  const recording = new Promise<Recording | undefined>(resolve => {
    tape.addEventListener('dataavailable', ({ data }) => parts.push(data))
    tape.addEventListener('stop', () => {
      clearTimeout(tooLong)
      for (const track of microphone.getTracks()) track.stop()
      const sound = new Blob(parts, { type: mime })
      const file = { name: `voice.${ending}`, size: sound.size, path: URL.createObjectURL(sound) }
      resolve(sound.size > 0 ? { file, seconds: secondsOf(Date.now() - startedAt) } : undefined)
    })
  })
  tape.start()
  tooLong = setTimeout(() => tape.state !== 'inactive' && tape.stop(), longestMs)
  return {
    stop: () => {
      if (tape.state !== 'inactive') tape.stop()
    },
    recording
  }
}

/** Plays a recording; `onEnd` is called once, however it ends. @returns a way to stop it. */
export function play(url: string, onEnd: () => void): () => void {
  const sound = new Audio(url)
  let ended = false
  const end = () => {
    if (!ended) onEnd()
    ended = true
  }
  sound.addEventListener('ended', end)
  sound.addEventListener('error', end)
  sound.play().catch(end)
  return () => {
    sound.pause()
    end()
  }
}

/** A browser asks anew at the next try, or says no at once where it was told so for good. */
export const openPermissions = async (): Promise<boolean> => true
