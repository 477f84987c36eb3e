/** A browser has no platform that asks for the privacy guide first: nothing ever waits. */
import type { PrivacyQuestion } from './privacy-question'

export const useQuestion = (): PrivacyQuestion | undefined => undefined
