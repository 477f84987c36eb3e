/** Something to draw on in WeChat: a canvas that stands outside the screen. */
import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Board, PictureFile } from './picture-file'
import type { Pen } from './sheet/paint'

const ID = 'board'
const QUALITY = 0.9
const TRIES = 40
const TRY_EVERY_MS = 50

export const BoardPlace = () => <Canvas type='2d' id={ID} canvasId={ID} className='board' />

interface CanvasImage {
  src: string
  onload: () => void
  onerror: () => void
}

interface CanvasNode {
  width: number
  height: number
  getContext(kind: '2d'): Pen
  createImage(): CanvasImage
}

const isNode = (value: unknown): value is CanvasNode =>
  typeof value === 'object' && value !== null && 'getContext' in value

const ask = (): Promise<unknown> =>
  new Promise(resolve => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .node(found => resolve(found?.node))
      .exec()
  })

/** The page has just been set up: the canvas may need a moment to appear. */
async function canvasOf(): Promise<CanvasNode> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const node = await ask()
    if (isNode(node)) return node
    await new Promise(resolve => setTimeout(resolve, TRY_EVERY_MS))
  }
  throw new Error('this phone cannot draw')
}

function load(node: CanvasNode, source: string): Promise<CanvasImage | undefined> {
  const image = node.createImage()
  return new Promise(resolve => {
    image.onload = () => resolve(image)
    image.onerror = () => resolve(undefined)
    image.src = source
  })
}

const read = (filePath: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => resolve(new Uint8Array(data as ArrayBuffer)),
      fail: ({ errMsg }) => reject(new Error(errMsg))
    })
  })

async function take(node: CanvasNode): Promise<PictureFile> {
  const { width, height } = node
  const size = { width, height, destWidth: width, destHeight: height }
  const options = {
    canvas: node as never,
    canvasId: ID,
    x: 0,
    y: 0,
    ...size,
    fileType: 'jpg',
    quality: QUALITY
  } as const
  const { tempFilePath: path } = await Taro.canvasToTempFilePath(options)
  return { path, width, height, bytes: () => read(path) }
}

/** @param width and height in pixels */
export async function openBoard(width: number, height: number): Promise<Board> {
  const node = await canvasOf()
  node.width = width
  node.height = height
  const pen = node.getContext('2d')
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  return { pen, load: source => load(node, source), take: () => take(node) }
}
