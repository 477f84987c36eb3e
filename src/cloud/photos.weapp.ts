/** Choosing photos in WeChat, from the album or with the camera, made smaller before they are sent. */
import Taro from '@tarojs/taro'
import type { ChosenFile } from './chosen-file'

const LONG_SIDE = 1600
const QUALITY = 80

/** WeChat's own "compressed" may still be larger than anybody needs to see. */
async function smaller(path: string, size: number): Promise<ChosenFile> {
  const { width, height } = await Taro.getImageInfo({ src: path })
  if (Math.max(width, height) <= LONG_SIDE) return { name: 'photo.jpg', size, path }
  const side = width >= height ? { compressedWidth: LONG_SIDE } : { compressedHeight: LONG_SIDE }
  const { tempFilePath } = await Taro.compressImage({ src: path, quality: QUALITY, ...side })
  return { name: 'photo.jpg', size, path: tempFilePath }
}

/** WeChat itself asks for the permission at this moment. @returns none when the person changed their mind. */
export async function choosePhotos(most: number): Promise<ChosenFile[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'] })
    return await Promise.all(tempFiles.map(({ tempFilePath, size }) => smaller(tempFilePath, size)))
  } catch {
    return []
  }
}

/** Shows photos over the whole screen, beginning with one of them. */
export function enlarge(urls: readonly string[], current: string): void {
  void Taro.previewImage({ urls: [...urls], current })
}
