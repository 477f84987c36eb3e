/** Reading aloud with the browser's own voice. */
import type { Voice } from './voice'

/** Slower than usual, for older ears; `onEnd` also when it is cut off. */
function speak(text: string, onEnd: () => void): void {
  const words = new SpeechSynthesisUtterance(text)
  words.lang = 'zh-CN'
  words.rate = 0.9
  words.onend = onEnd
  words.onerror = onEnd
  window.speechSynthesis.cancel()
  window.speechSynthesis.speak(words)
}

/** @returns undefined where the browser cannot speak. */
export function voice(): Voice | undefined {
  if (typeof window === 'undefined' || !('speechSynthesis' in window)) return undefined
  return { speak, hush: () => window.speechSynthesis.cancel() }
}
