/** Files in the cloud storage of this environment. */
import type { Files } from '../ports'
import { cloud, errorText } from './sdk'

/** Addresses that the platform gives in one call. */
const ADDRESSES_MAX = 50
const NOT_THERE = /NONEXIST|-503003/

async function addresses(fileIds: readonly string[]): Promise<(string | null)[]> {
  const { fileList } = (await cloud.getTempFileURL({ fileList: [...fileIds] })) as {
    fileList: { fileID: string; tempFileURL: string }[]
  }
  const byId = new Map(fileList.map(file => [file.fileID, file.tempFileURL]))
  return fileIds.map(id => byId.get(id) || null)
}

export const files: Files = {
  async read(fileId, bytesMax) {
    try {
      const { fileContent } = await cloud.downloadFile({ fileID: fileId })
      return fileContent.length <= bytesMax ? fileContent : null
    } catch (error) {
      if (NOT_THERE.test(errorText(error))) return null
      throw error
    }
  },
  async remove(fileId) {
    await cloud.deleteFile({ fileList: [fileId] })
  },
  async write(path, bytes) {
    const { fileID } = await cloud.uploadFile({ cloudPath: path, fileContent: bytes })
    return fileID
  },
  async urls(fileIds) {
    const found: (string | null)[] = []
    for (let start = 0; start < fileIds.length; start += ADDRESSES_MAX)
      found.push(...(await addresses(fileIds.slice(start, start + ADDRESSES_MAX))))
    return found
  }
}
