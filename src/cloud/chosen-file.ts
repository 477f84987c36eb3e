/** A file that a person picked, not yet sent. */
import { newRequestId } from './request-id'

export interface ChosenFile {
  name: string
  /** Bytes. */
  size: number
  /** Where this phone finds it. */
  path: string
}

/** Where an upload goes: the person's own folder, a name that nobody can guess, the ending kept. */
export function uploadPath(folder: string, name: string): string {
  const ending = /\.[0-9A-Za-z]{1,5}$/.exec(name)?.[0] ?? ''
  return `${folder}/${newRequestId()}${ending.toLowerCase()}`
}

/** Is told how much of a file has gone out, in percent. */
export type Progress = (percent: number) => void
