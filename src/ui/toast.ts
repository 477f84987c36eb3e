/** A few words that go away by themselves; only for what the page shows anyway. */
import Taro from '@tarojs/taro'

export function toast(text: string): void {
  void Taro.showToast({ title: text, icon: 'none', duration: 2500 })
  // A browser reads it aloud only when it is told that this is news.
  if (process.env.TARO_ENV === 'h5') document.querySelector('.taro__toast')?.setAttribute('role', 'status')
}
