/** Keeping what was made, in a browser: it is downloaded. */
import type { Kept } from './kept'
import type { PictureFile } from './picture-file'

function download(address: string, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: address, download: name, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
}

export async function keepPdf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Kept> {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
  download(address, `${name}.pdf`)
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return 'kept'
}

export async function keepPictures(name: string, pictures: readonly PictureFile[]): Promise<Kept> {
  for (const [place, { path }] of pictures.entries()) {
    download(path, pictures.length > 1 ? `${name}-${place + 1}.jpg` : `${name}.jpg`)
  }
  return 'kept'
}

/** A browser asks nobody. */
export const openSettings = async (): Promise<void> => undefined
