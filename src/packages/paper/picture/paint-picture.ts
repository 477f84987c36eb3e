/** Draws a composed picture on a canvas. */
import type { Measure } from '../sheet/blocks'
import type { Pen } from '../sheet/paint'
import { colours, WIDE } from './compose'
import type { Composed, PictureMark } from './marks'

const fontOf = (size: number, bold: boolean): string => `${bold ? 'bold ' : ''}${size}px sans-serif`

export const measureInPixels =
  (pen: Pen): Measure =>
  (text, size, bold) => {
    pen.font = fontOf(size, bold)
    return pen.measureText(text).width
  }

function surface(pen: Pen, mark: Extract<PictureMark, { kind: 'surface' }>): void {
  const { x, y, width, height, colour } = mark
  const round = Math.min(mark.round, width / 2, height / 2)
  pen.fillStyle = colour
  pen.beginPath()
  pen.moveTo(x + round, y)
  pen.arcTo(x + width, y, x + width, y + height, round)
  pen.arcTo(x + width, y + height, x, y + height, round)
  pen.arcTo(x, y + height, x, y, round)
  pen.arcTo(x, y, x + width, y, round)
  pen.fill()
}

const sized = (image: unknown): image is { width: number; height: number } =>
  typeof image === 'object' && image !== null && 'width' in image && 'height' in image

function photo(pen: Pen, mark: Extract<PictureMark, { kind: 'photo' }>, image: unknown): void {
  if (!sized(image) || image.width === 0) return
  const scale = Math.max(mark.width / image.width, mark.height / image.height)
  const [width, height] = [mark.width / scale, mark.height / scale]
  const [left, top] = [(image.width - width) / 2, (image.height - height) / 2]
  pen.drawImage(image as never, left, top, width, height, mark.x, mark.y, mark.width, mark.height)
}

/** @param images loaded already, by their source; one that could not be loaded leaves its ground */
export function paintPicture(pen: Pen, { height, marks }: Composed, images: ReadonlyMap<string, unknown>): void {
  pen.fillStyle = colours.paper
  pen.fillRect(0, 0, WIDE, height)
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  for (const mark of marks) {
    if (mark.kind === 'surface') surface(pen, mark)
    else if (mark.kind === 'photo') photo(pen, mark, images.get(mark.source))
    else {
      pen.fillStyle = mark.colour
      pen.font = fontOf(mark.size, mark.bold)
      pen.fillText(mark.text, mark.x, mark.y)
    }
  }
}
