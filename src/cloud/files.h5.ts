/** Picking a file and sending it to the local cloud's store, in a browser. */
import { type ChosenFile, type Progress, uploadPath } from './chosen-file'
import { persona } from './transport.h5'

/** @param accept what the picker offers, e.g. `.xlsx` or `image/*`. @returns none when the person changed their mind. */
export function pickFiles(accept: string, several: boolean): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.multiple = several
  input.hidden = true
  document.body.append(input)
  return new Promise(resolve => {
    const done = (files: File[]) => {
      input.remove()
      resolve(files)
    }
    input.addEventListener('change', () => done([...(input.files ?? [])]))
    input.addEventListener('cancel', () => done([]))
    input.click()
  })
}

/** @param endings without the dot, e.g. `xlsx`. @returns undefined when the person changed their mind. */
export async function chooseFile(...endings: string[]): Promise<ChosenFile | undefined> {
  const [file] = await pickFiles(endings.map(ending => `.${ending}`).join(','), false)
  return file && { name: file.name, size: file.size, path: URL.createObjectURL(file) }
}

const failed = () => new Error('文件没有传上去。请再试一次。')

function idIn(text: string): string {
  const answer: unknown = JSON.parse(text)
  if (typeof answer === 'object' && answer !== null && 'fileID' in answer && typeof answer.fileID === 'string') {
    return answer.fileID
  }
  throw failed()
}

/** Only this old way of asking says how much has gone out. */
function post(path: string, body: Blob, onProgress: Progress): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/upload')
    request.setRequestHeader('x-demo-persona', persona())
    request.setRequestHeader('x-file-path', path)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(Math.round((loaded / total) * 100))
    })
    request.addEventListener('load', () => (request.status === 200 ? resolve(request.responseText) : reject(failed())))
    request.addEventListener('error', () => reject(failed()))
    request.send(body)
  })
}

/**
 * @param folder the person's own, as the server named it.
 * @param onProgress is told how much has gone out, in percent.
 * @returns the file's id in the cloud.
 */
export async function upload(
  folder: string,
  file: ChosenFile,
  onProgress: Progress = () => undefined
): Promise<string> {
  const body = await (await fetch(file.path)).blob()
  return idIn(await post(uploadPath(folder, file.name), body, onProgress))
}
