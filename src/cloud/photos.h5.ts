/** Choosing photos in a browser: made smaller, upright, without what the camera wrote beside the picture. */
import Taro from '@tarojs/taro'
import type { ChosenFile } from './chosen-file'
import { pickFiles } from './files.h5'

const LONG_SIDE = 1600
const QUALITY = 0.85

function loaded(url: string): Promise<HTMLImageElement> {
  const picture = new Image()
  return new Promise((resolve, reject) => {
    picture.onload = () => resolve(picture)
    picture.onerror = () => reject(new Error('这张照片打不开。请换一张。'))
    picture.src = url
  })
}

/** Drawing it anew turns it upright and leaves everything hidden behind. */
async function smaller(file: File): Promise<ChosenFile> {
  const url = URL.createObjectURL(file)
  const picture = await loaded(url).finally(() => URL.revokeObjectURL(url))
  const scale = Math.min(1, LONG_SIDE / Math.max(picture.naturalWidth, picture.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.naturalWidth * scale)
  canvas.height = Math.round(picture.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const drawn = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
  if (!drawn) throw new Error('这张照片打不开。请换一张。')
  return { name: 'photo.jpg', size: drawn.size, path: URL.createObjectURL(drawn) }
}

/** @param most how many at once. @returns none when the person changed their mind. */
export async function choosePhotos(most: number): Promise<ChosenFile[]> {
  const files = await pickFiles('image/*', most > 1)
  return Promise.all(files.slice(0, most).map(smaller))
}

/** Shows photos over the whole screen, beginning with one of them. */
export function enlarge(urls: readonly string[], current: string): void {
  void Taro.previewImage({ urls: [...urls], current })
}
