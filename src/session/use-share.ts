/** What WeChat makes of a page that is passed on: our own words and picture, so that nothing personal travels with it. */
import { useShareAppMessage } from '@tarojs/taro'

/** Without a picture of ours WeChat would photograph the page, with whatever stands on it. */
const PICTURE = '/assets/share.jpg'

/**
 * The page's own configuration must say `enableShareAppMessage: true`.
 * @param title says what it is without naming anybody
 * @param path opens the same page for whoever receives the card
 */
export function useShare(title: string, path: string): void {
  useShareAppMessage(() => ({ title, path, imageUrl: PICTURE }))
}
