/** Opening a file of ours, in WeChat: it opens with the menu to send or keep it. */
import Taro from '@tarojs/taro'

export async function openFile(url: string, name: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${name}`
  const { statusCode } = await Taro.downloadFile({ url, filePath })
  if (statusCode !== 200) throw new Error(`the file came with ${statusCode}`)
  await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
}
