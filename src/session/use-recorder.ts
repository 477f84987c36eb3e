/** Recording a voice: holding and letting go, or one tap to begin and one to end, with the seconds that pass. */
import { useEffect, useRef, useState } from 'react'
import type { Recorder, Recording } from '@/cloud/recording'
import { record } from '@/cloud/voice-notes'

/** A press shorter than this is a tap: recording goes on until the next one. */
const TAP_MS = 500
const SECOND_MS = 1000

type Phase = 'idle' | 'recording' | 'denied' | 'absent'

/** @param onDone gets the recording when it has ended, by hand or after `longestSeconds`. */
export function useRecorder(longestSeconds: number, onDone: (recording: Recording) => void) {
  const [phase, setPhase] = useState<Phase>('idle')
  const [seconds, setSeconds] = useState(0)
  const recorder = useRef<Recorder | undefined>(undefined)
  const pressedAt = useRef(0)
  const asking = useRef(false)
  const stopping = useRef(false)
  const done = useRef(onDone)
  done.current = onDone

  async function begin(): Promise<void> {
    asking.current = true
    const started = await record(longestSeconds * SECOND_MS)
    asking.current = false
    if (typeof started === 'string') return setPhase(started)
    recorder.current = started
    setSeconds(0)
    setPhase('recording')
  }

  async function end(): Promise<void> {
    const running = recorder.current
    if (!running || stopping.current) return
    stopping.current = true
    const recording = await running.stop()
    stopping.current = false
    recorder.current = undefined
    setPhase('idle')
    if (recording) done.current(recording)
  }

  const finish = useRef(end)
  finish.current = end
  useEffect(() => {
    if (phase !== 'recording') return undefined
    const startedAt = Date.now()
    const timer = setInterval(() => {
      const passed = Math.floor((Date.now() - startedAt) / SECOND_MS)
      setSeconds(Math.min(passed, longestSeconds))
      if (passed >= longestSeconds) void finish.current()
    }, SECOND_MS / 4)
    return () => clearInterval(timer)
  }, [phase, longestSeconds])
  // A page that is left stops listening at once.
  useEffect(() => () => void recorder.current?.stop(), [])

  return {
    phase,
    seconds,
    press: () => {
      if (asking.current) return
      pressedAt.current = Date.now()
      if (recorder.current) void end()
      else void begin()
    },
    release: () => {
      // While the phone still asks for the microphone, letting go is no end: the next tap is.
      if (recorder.current && Date.now() - pressedAt.current >= TAP_MS) void end()
    }
  }
}
