/** Keeps the bucket's files, in memory for tests or in a folder that survives a restart. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Files by their path in the bucket (`evidence/2026/a.jpg`, no leading slash). */
export interface Files {
  put(path: string, bytes: Buffer): Promise<void>
  get(path: string): Promise<Buffer | undefined>
  /** True when there was such a file. */
  remove(path: string): Promise<boolean>
  snapshot(): Promise<Map<string, Buffer>>
  restore(files: Map<string, Buffer>): Promise<void>
}

export const memoryFiles = (): Files => {
  let files = new Map<string, Buffer>()
  return {
    put: async (path, bytes) => {
      files.set(path, bytes)
    },
    get: async path => files.get(path),
    remove: async path => files.delete(path),
    snapshot: async () => new Map(files),
    restore: async saved => {
      files = new Map(saved)
    }
  }
}

const missing = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'

const unlessMissing = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work
  } catch (error) {
    if (missing(error)) return undefined
    throw error
  }
}

/** Files under `folder`; a write is complete or absent, because it is renamed into place. */
export const folderFiles = (folder: string): Files => {
  const root = resolve(folder)
  // The suffix keeps `a` and `a/b` apart: the first is the file `a.bin`, the second lives in the folder `a`.
  const place = (path: string) => {
    const file = resolve(root, `${path}.bin`)
    if (!file.startsWith(root + sep)) throw new Error('the path leaves the bucket')
    return file
  }
  const put = async (path: string, bytes: Buffer) => {
    const file = place(path)
    const part = `${file}.${process.hrtime.bigint()}.part`
    await mkdir(dirname(file), { recursive: true })
    await writeFile(part, bytes)
    await rename(part, file)
  }
  const get = (path: string) => unlessMissing(readFile(place(path)))
  const remove = async (path: string) => (await unlessMissing(rm(place(path)).then(() => true))) ?? false
  const paths = async () => {
    const entries = (await unlessMissing(readdir(root, { recursive: true, withFileTypes: true }))) ?? []
    const names = entries.filter(entry => entry.isFile() && entry.name.endsWith('.bin'))
    return names.map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/').slice(0, -4))
  }
  const snapshot = async () => {
    const files = new Map<string, Buffer>()
    for (const path of await paths()) {
      const bytes = await get(path)
      if (bytes) files.set(path, bytes)
    }
    return files
  }
  const restore = async (files: Map<string, Buffer>) => {
    for (const path of await paths()) if (!files.has(path)) await remove(path)
    for (const [path, bytes] of files) await put(path, bytes)
  }
  return { put, get, remove, snapshot, restore }
}
