/** Picking a file from a chat and sending it to the cloud's store, in WeChat. */
import Taro from '@tarojs/taro'
import { type ChosenFile, type Progress, uploadPath } from './chosen-file'
import { openCloud } from './transport.weapp'

/** @param endings without the dot, e.g. `xlsx`. @returns undefined when the person changed their mind. */
export async function chooseFile(...endings: string[]): Promise<ChosenFile | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: endings })
    const [file] = tempFiles
    return file ? { name: file.name, size: file.size, path: file.path } : undefined
  } catch {
    return undefined
  }
}

/**
 * @param folder the person's own, as the server named it.
 * @param onProgress is told how much has gone out, in percent.
 * @returns the file's id in the cloud.
 */
export function upload(folder: string, file: ChosenFile, onProgress: Progress = () => undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    // Only with callbacks does it give back the task that says how much has gone out.
    const task: unknown = openCloud().uploadFile({
      cloudPath: uploadPath(folder, file.name),
      filePath: file.path,
      success: ({ fileID }) => resolve(fileID),
      fail: () => reject(new Error('文件没有传上去。请再试一次。'))
    })
    if (isTask(task)) task.onProgressUpdate(({ progress }) => onProgress(progress))
  })
}

interface Task {
  onProgressUpdate: (told: (state: { progress: number }) => void) => void
}

const isTask = (task: unknown): task is Task => typeof task === 'object' && task !== null && 'onProgressUpdate' in task
