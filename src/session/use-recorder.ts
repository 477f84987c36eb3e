/** Recording a voice: holding and letting go, or one tap to begin and one to end, with the seconds that pass. */
import { useEffect, useRef, useState } from 'react'
import type { Recorder, Recording } from '@/cloud/recording'
import { openPermissions, record } from '@/cloud/voice-notes'

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
  const left = useRef(false)
  const done = useRef(onDone)
  done.current = onDone

  async function begin(): Promise<void> {
    asking.current = true
    const started = await record(longestSeconds * SECOND_MS)
    asking.current = false
    if (typeof started === 'string') return setPhase(started)
    if (left.current) return started.stop()
    recorder.current = started
    setSeconds(0)
    setPhase('recording')
    const recording = await started.recording
    recorder.current = undefined
    setPhase('idle')
    if (recording) done.current(recording)
  }

  useEffect(() => {
    if (phase !== 'recording') return undefined
    const startedAt = Date.now()
    const timer = setInterval(() => {
      const passed = Math.floor((Date.now() - startedAt) / SECOND_MS)
      setSeconds(Math.min(passed, longestSeconds))
      if (passed >= longestSeconds) recorder.current?.stop()
    }, SECOND_MS / 4)
    return () => clearInterval(timer)
  }, [phase, longestSeconds])
  // A page that is left stops listening at once.
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
      recorder.current?.stop()
    }
  }, [])

  return {
    phase,
    seconds,
    /** After a no: leads to where it can be allowed, then the button to talk is there again. */
    allow: async () => {
      if (await openPermissions()) setPhase('idle')
    },
    press: () => {
      if (asking.current) return
      pressedAt.current = Date.now()
      if (recorder.current) recorder.current.stop()
      else void begin()
    },
    release: () => {
      // While the phone still asks for the microphone, letting go is no end: the next tap is.
      if (recorder.current && Date.now() - pressedAt.current >= TAP_MS) recorder.current.stop()
    }
  }
}
