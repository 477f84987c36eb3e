/** A canvas of type 2d: its node is what a selector query answers. */
import { inner, text, type Widget } from '../widget'

/** What WeChat's canvas node has beside an HTML canvas. */
const asNode = (canvas: HTMLCanvasElement) => Object.assign(canvas, { createImage: () => new Image() })

export const canvas: Widget = {
  properties: ['type', 'canvasId'],
  connect(face) {
    const drawn = asNode(inner(face, 'canvas'))
    return () => {
      drawn.dataset.type = text(face.get('type'))
    }
  }
}
