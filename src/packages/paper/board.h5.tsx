/** Something to draw on in a browser; nothing of it is on the page. */
import type { Board, PictureFile } from './picture-file'

/** Only WeChat needs a canvas on the page. */
export const BoardPlace = () => null

const QUALITY = 0.9

function load(source: string): Promise<HTMLImageElement | undefined> {
  const image = new Image()
  image.crossOrigin = 'anonymous'
  return new Promise(resolve => {
    image.onload = () => resolve(image)
    image.onerror = () => resolve(undefined)
    image.src = source
  })
}

async function take(canvas: HTMLCanvasElement): Promise<PictureFile> {
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  if (!blob) throw new Error('the canvas gave no picture')
  return {
    path: URL.createObjectURL(blob),
    width: canvas.width,
    height: canvas.height,
    bytes: async () => new Uint8Array(await blob.arrayBuffer())
  }
}

/** @param width and height in pixels */
export async function openBoard(width: number, height: number): Promise<Board> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser cannot draw')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  return { pen, load, take: () => take(canvas) }
}
