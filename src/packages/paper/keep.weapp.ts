/** Keeping what was made, in WeChat: a PDF opens with the menu to send or print it, pictures go to the album. */
import Taro from '@tarojs/taro'
import type { Kept } from './kept'
import type { PictureFile } from './picture-file'

/** What was made before goes: the platform gives 200 MB, and a form is made anew in a second. */
function clearOld(folder: string): void {
  const files = Taro.getFileSystemManager()
  try {
    for (const name of files.readdirSync(folder)) if (name.endsWith('.pdf')) files.unlinkSync(`${folder}/${name}`)
  } catch {
    // A file that is open elsewhere stays until the next time.
  }
}

export async function keepPdf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Kept> {
  const folder = Taro.env.USER_DATA_PATH ?? ''
  clearOld(folder)
  const filePath = `${folder}/${name}.pdf`
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: bytes.buffer,
      encoding: 'binary',
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg))
    })
  })
  await Taro.openDocument({ filePath, fileType: 'pdf', showMenu: true })
  return 'kept'
}

const words = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : ''

/** The phone asks for leave by itself the first time. */
export async function keepPictures(_name: string, pictures: readonly PictureFile[]): Promise<Kept> {
  try {
    for (const { path } of pictures) await Taro.saveImageToPhotosAlbum({ filePath: path })
    return 'kept'
  } catch (error) {
    if (/auth|authorize|permission|privacy/.test(words(error))) return 'denied'
    if (/cancel/.test(words(error))) return 'left'
    throw error
  }
}

export async function openSettings(): Promise<void> {
  await Taro.openSetting()
}
