/** Keeps what is neither documents nor files (the clock's lead, sent messages, made codes) across restarts. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { WechatState } from './wechat/wechat'

export interface KeptState {
  offsetMs: number
  wechat: WechatState
}

const everyMs = 500

const isKept = (value: unknown): value is KeptState =>
  typeof value === 'object' &&
  value !== null &&
  'offsetMs' in value &&
  typeof value.offsetMs === 'number' &&
  'wechat' in value

/** The state of the last run; undefined at the first one or when the file is damaged. */
export const readKeptState = (file: string): KeptState | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isKept(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Writes the state soon after each change; the result stops that and writes a last time. */
export const keepState = (file: string, state: () => KeptState): (() => void) => {
  let written = ''
  const write = () => {
    const text = JSON.stringify(state())
    if (text === written) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.part`, text)
    renameSync(`${file}.part`, file)
    written = text
  }
  const timer = setInterval(write, everyMs)
  timer.unref()
  return () => {
    clearInterval(timer)
    write()
  }
}
