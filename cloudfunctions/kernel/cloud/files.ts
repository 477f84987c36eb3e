/** Files in the cloud storage of this environment. */
import type { Files } from '../ports'
import { cloud, errorText } from './sdk'

export const files: Files = {
  async read(fileId, bytesMax) {
    try {
      const { fileContent } = await cloud.downloadFile({ fileID: fileId })
      return fileContent.length <= bytesMax ? fileContent : null
    } catch (error) {
      if (/NONEXIST|-503003/.test(errorText(error))) return null
      throw error
    }
  },
  async remove(fileId) {
    await cloud.deleteFile({ fileList: [fileId] })
  }
}
