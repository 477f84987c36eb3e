/** Where in a box a finger came down, in WeChat: the touch is told by the event, the box by a question to the view. */
import Taro from '@tarojs/taro'

interface Touched {
  changedTouches?: readonly { clientX: number; clientY: number }[]
}

/** @returns thousandths of the box's width and height, or undefined when the phone did not say. */
export function tappedAt(event: Touched, boxId: string): Promise<{ x: number; y: number } | undefined> {
  const touch = event.changedTouches?.[0]
  return new Promise(resolve => {
    Taro.createSelectorQuery()
      .select(`#${boxId}`)
      .boundingClientRect(found => {
        const box = Array.isArray(found) ? found[0] : found
        if (!touch || !box?.width || !box.height) return resolve(undefined)
        const x = Math.round((1000 * (touch.clientX - box.left)) / box.width)
        const y = Math.round((1000 * (touch.clientY - box.top)) / box.height)
        resolve({ x, y })
      })
      .exec()
  })
}
