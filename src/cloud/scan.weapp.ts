/** Reading a code with the phone's camera. */
import Taro from '@tarojs/taro'

/** @returns what the code says (for our own codes the page path with its scene), undefined when given up. */
export async function scan(): Promise<string | undefined> {
  try {
    const { path, result } = await Taro.scanCode({ scanType: ['qrCode', 'wxCode'] as never })
    return path || result || undefined
  } catch {
    return undefined
  }
}
