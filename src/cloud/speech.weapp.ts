/** WeChat itself has no voice, so nothing offers to read aloud there; the words are large instead. */
import type { Voice } from './voice'

export const voice = (): Voice | undefined => undefined
