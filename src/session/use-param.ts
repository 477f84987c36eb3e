/** One word of the page's address, as it was written by `address`. */
import { useRouter } from '@tarojs/taro'
import { decoded } from './decoded'

export const useParam = (name: string): string => decoded(useRouter().params[name] ?? '')

/** A page's path with words in its query, Chinese ones made safe for the way. */
export const address = (path: string, words: Record<string, string>): string =>
  `${path}?${Object.entries(words)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`
