/** Draws the marks of a page on a canvas, black on white, at the resolution of a printer. */
import type { Mark, Measure, Tenths } from './blocks'

/** The part of a canvas that both a browser and WeChat have. */
export interface Pen {
  fillStyle: unknown
  strokeStyle: unknown
  lineWidth: number
  font: string
  textAlign: unknown
  textBaseline: unknown
  fillText(text: string, x: number, y: number): void
  fillRect(x: number, y: number, width: number, height: number): void
  strokeRect(x: number, y: number, width: number, height: number): void
  measureText(text: string): { width: number }
  drawImage(image: never, x: number, y: number, width: number, height: number): void
  drawImage(image: never, ...fromAndTo: [number, number, number, number, number, number, number, number]): void
  beginPath(): void
  moveTo(x: number, y: number): void
  arcTo(x: number, y: number, x2: number, y2: number, radius: number): void
  fill(): void
}

/** Pixels for each tenth of a millimetre: 200 dots an inch. */
export const DOTS = 200 / 254

const fontOf = (size: Tenths, bold: boolean): string => `${bold ? 'bold ' : ''}${size * DOTS}px sans-serif`

export const measureWith =
  (pen: Pen): Measure =>
  (text, size, bold) => {
    pen.font = fontOf(size, bold)
    return pen.measureText(text).width / DOTS
  }

/** @param images loaded already, by their source; one that could not be loaded is left out */
export function paint(pen: Pen, marks: readonly Mark[], images: ReadonlyMap<string, unknown>): void {
  pen.fillStyle = '#000000'
  pen.strokeStyle = '#000000'
  pen.textAlign = 'left'
  pen.textBaseline = 'middle'
  for (const mark of marks) {
    const [x, y] = [mark.x * DOTS, mark.y * DOTS]
    if (mark.kind === 'text') {
      pen.font = fontOf(mark.size, mark.bold)
      pen.fillText(mark.text, x, y)
    } else if (mark.kind === 'image') {
      const image = images.get(mark.source)
      if (image) pen.drawImage(image as never, x, y, mark.width * DOTS, mark.height * DOTS)
    } else {
      pen.lineWidth = mark.thick * DOTS
      if (mark.kind === 'box') pen.strokeRect(x, y, mark.width * DOTS, mark.height * DOTS)
      else pen.fillRect(x, y, Math.max(mark.x2 * DOTS - x, pen.lineWidth), Math.max(mark.y2 * DOTS - y, pen.lineWidth))
    }
  }
}
