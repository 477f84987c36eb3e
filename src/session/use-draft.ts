/** What a person has typed, kept on the phone at every change, so that a killed app loses nothing. */
import { useState } from 'react'
import { forget, recall, remember } from '@/cloud/storage'

/** @returns the value, a setter for some of its fields, and a way to clear it once it has been sent. */
export function useDraft<T extends object>(key: string, empty: T): [T, (change: Partial<T>) => void, () => void] {
  const [value, setValue] = useState<T>(() => ({ ...empty, ...recall<Partial<T>>(`draft/${key}`) }))
  const change = (some: Partial<T>) => {
    setValue(before => {
      const after = { ...before, ...some }
      remember(`draft/${key}`, after)
      return after
    })
  }
  const clear = () => {
    forget(`draft/${key}`)
    setValue(empty)
  }
  return [value, change, clear]
}
