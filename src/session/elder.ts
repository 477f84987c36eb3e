/** Whether this phone shows the elder layout 长辈版, kept over restarts. */
import { useSyncExternalStore } from 'react'
import type { Me } from 'types/community'
import { lastSeen } from '@/cloud/last-seen'
import { recall, remember } from '@/cloud/storage'

let elder: boolean | undefined
const listeners = new Set<() => void>()

/** A message or a scanned code opens a page that does not ask who is here: what was known last time holds. */
const knownBefore = () => lastSeen<Pick<Me, 'settings'>>('session.open', {})?.data.settings.elder

const current = (): boolean => {
  elder ??= recall<boolean>('elder') ?? knownBefore() ?? false
  return elder
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Shows the layout now, without keeping it as this phone's own choice. */
export function showElder(on: boolean): void {
  elder = on
  for (const listener of listeners) listener()
}

/** The person holding this phone chose. */
export function chooseElder(on: boolean): void {
  remember('elder', on)
  showElder(on)
}

/** Whether this phone has ever been asked. */
export const elderChosen = (): boolean => recall<boolean>('elder') !== undefined

export const useElder = (): boolean => useSyncExternalStore(subscribe, current)
