/** A few words that go away by themselves; only for what the page shows anyway. */
import Taro from '@tarojs/taro'

export function toast(text: string): void {
  void Taro.showToast({ title: text, icon: 'none', duration: 2500 })
}
