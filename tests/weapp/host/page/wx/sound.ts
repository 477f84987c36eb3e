/** Recording and playing: a tape that holds what the test put into `window.host.next.file`, and a silent player. */
import { host } from '../log'
import { api, WxError } from './answer'
import { temporary } from './files'

type Heard = (told: Record<string, unknown>) => void

/** A recording ends when it is stopped; what was said is the file that the test gave. */
function createTape() {
  let stopped: Heard = () => undefined
  let failed: Heard = () => undefined
  let startedAt = 0
  return {
    onStart: () => undefined,
    onStop: (told: Heard) => {
      stopped = told
    },
    onError: (told: Heard) => {
      failed = told
    },
    start() {
      startedAt = performance.now()
    },
    stop() {
      const { file } = host.next
      if (!file) return failed({ errMsg: 'operateRecorder:fail' })
      const bytes = Uint8Array.from(atob(file.base64), letter => letter.charCodeAt(0))
      const duration = Math.round(performance.now() - startedAt)
      stopped({ tempFilePath: temporary(new Blob([bytes]), '.mp3'), duration, fileSize: bytes.length })
    }
  }
}

const tape = createTape()

function createPlayer() {
  let ended: () => void = () => undefined
  return {
    src: '',
    onEnded: (told: () => void) => {
      ended = told
    },
    onStop: () => undefined,
    onError: () => undefined,
    play: () => void setTimeout(() => ended(), 0),
    stop: () => ended(),
    destroy: () => undefined
  }
}

export const sound = {
  getRecorderManager: () => tape,
  createInnerAudioContext: createPlayer
}

/** What the platform asks before it hands out something private: the host's person has agreed to the guide already. */
export const leave = {
  onNeedPrivacyAuthorization: () => undefined,
  openPrivacyContract: api('openPrivacyContract', () => undefined),
  authorize: api('authorize', ({ scope }) => {
    if (scope === 'scope.record' && host.next.microphone === 'reject') throw new WxError('auth deny')
  })
}
