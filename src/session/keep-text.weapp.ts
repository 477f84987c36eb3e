/** Keeping a text as a file, in WeChat: it is sent to a chat, e.g. to oneself, where it can be opened and kept. */
import Taro from '@tarojs/taro'

/** @param name with its ending. @returns false when the person sent it nowhere. */
export async function keepText(name: string, text: string): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  await new Promise<void>((resolve, reject) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: text,
      encoding: 'utf8',
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg))
    })
  })
  try {
    await Taro.shareFileMessage({ filePath, fileName: name })
    return true
  } catch {
    return false
  } finally {
    // What was written does not lie about on the phone: what was sent is in the chat.
    Taro.getFileSystemManager().unlink({ filePath })
  }
}
