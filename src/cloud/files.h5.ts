/** Picking a file and sending it to the local cloud's store, in a browser. */
import { type ChosenFile, uploadPath } from './chosen-file'
import { persona } from './transport.h5'

/** @param ending without the dot, e.g. `xlsx`. @returns undefined when the person changed their mind. */
export function chooseFile(ending: string): Promise<ChosenFile | undefined> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = `.${ending}`
  input.hidden = true
  document.body.append(input)
  return new Promise(resolve => {
    const done = (file?: File) => {
      input.remove()
      resolve(file && { name: file.name, size: file.size, path: URL.createObjectURL(file) })
    }
    input.addEventListener('change', () => done(input.files?.[0]))
    input.addEventListener('cancel', () => done())
    input.click()
  })
}

/** @param folder the person's own, as the server named it. @returns the file's id in the cloud. */
export async function upload(folder: string, file: ChosenFile): Promise<string> {
  const body = await (await fetch(file.path)).blob()
  const response = await fetch('/upload', {
    method: 'POST',
    headers: { 'x-demo-persona': persona(), 'x-file-path': uploadPath(folder, file.name) },
    body
  })
  const answer: unknown = await response.json()
  if (typeof answer === 'object' && answer !== null && 'fileID' in answer && typeof answer.fileID === 'string') {
    return answer.fileID
  }
  throw new Error('文件没有传上去。请再试一次。')
}
