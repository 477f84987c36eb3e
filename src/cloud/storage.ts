/** What this phone remembers, as JSON under one prefix; a full or broken store only means that less is remembered. */
import Taro from '@tarojs/taro'
import { persona } from './transport'

/** Personas of the local demo never see each other's memory; in WeChat there is one person per phone. */
const fullKey = (key: string): string => `${persona()}/${key}`

/** The stored value, or undefined when there is none; the caller knows the shape it wrote. */
export function recall<T>(key: string): T | undefined {
  const text: unknown = Taro.getStorageSync(fullKey(key))
  if (typeof text !== 'string' || text === '') return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}

/** @returns whether it is kept; WeChat allows 1 MB per key and 10 MB in all. */
export function remember(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(fullKey(key), JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export function forget(key: string): void {
  Taro.removeStorageSync(fullKey(key))
}
