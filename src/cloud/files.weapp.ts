/** Picking a file from a chat and sending it to the cloud's store, in WeChat. */
import Taro from '@tarojs/taro'
import { type ChosenFile, uploadPath } from './chosen-file'
import { openCloud } from './transport.weapp'

/** @param ending without the dot, e.g. `xlsx`. @returns undefined when the person changed their mind. */
export async function chooseFile(ending: string): Promise<ChosenFile | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [ending] })
    const [file] = tempFiles
    return file ? { name: file.name, size: file.size, path: file.path } : undefined
  } catch {
    return undefined
  }
}

/** @param folder the person's own, as the server named it. @returns the file's id in the cloud. */
export async function upload(folder: string, file: ChosenFile): Promise<string> {
  const { fileID } = await openCloud().uploadFile({ cloudPath: uploadPath(folder, file.name), filePath: file.path })
  return fileID
}
