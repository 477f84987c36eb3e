/** Leaving a form that is done: to the page it was opened from, else to the page of what it was about. */
import Taro from '@tarojs/taro'

export function backTo(path: string): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.redirectTo({ url: path })
}
