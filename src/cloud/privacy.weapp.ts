/** WeChat's privacy question: one listener for the whole app, shown by whichever page is open. */
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import type { PrivacyQuestion } from './privacy-question'

let question: PrivacyQuestion | undefined
let listening = false
const pages = new Set<() => void>()

function show(next: PrivacyQuestion | undefined): void {
  question = next
  for (const page of pages) page()
}

/** The call that needs the yes waits until one of the three answers is given. Base library 2.32.3 and later. */
function listen(): void {
  if (listening || typeof Taro.onNeedPrivacyAuthorization !== 'function') return
  listening = true
  Taro.onNeedPrivacyAuthorization(resolve => {
    resolve({ event: 'exposureAuthorization' })
    show({
      agree: buttonId => {
        resolve({ event: 'agree', buttonId })
        show(undefined)
      },
      disagree: () => {
        resolve({ event: 'disagree' })
        show(undefined)
      },
      readGuide: () => Taro.openPrivacyContract({})
    })
  })
}

function subscribe(page: () => void): () => void {
  listen()
  pages.add(page)
  return () => {
    pages.delete(page)
  }
}

/** What WeChat waits for now, on any page. */
export const useQuestion = (): PrivacyQuestion | undefined => useSyncExternalStore(subscribe, () => question)
