/** Sizes of a built WeChat package, and the verdict of WeChat's own compiler on it. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const load = createRequire(import.meta.url)

/** WeChat refuses a main package or a subpackage above this. */
export const packageLimitBytes = 2 * 1024 * 1024

/** Every file below a folder, as paths relative to it. */
export function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map(file => file.split(path.sep).join('/'))
    .sort()
}

/** `{name, bytes, files}` of the main package (`main`) and of each subpackage; licence notes are not uploaded. */
export function packageSizes(built) {
  const app = JSON.parse(readFileSync(path.join(built, 'app.json'), 'utf8'))
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'))
  const sizes = new Map(['main', ...roots].map(name => [name, { name, bytes: 0, files: 0 }]))
  for (const file of filesBelow(built).filter(name => !name.endsWith('.LICENSE.txt') && !name.endsWith('.map'))) {
    const size = sizes.get(roots.find(root => file.startsWith(root)) ?? 'main')
    size.bytes += statSync(path.join(built, file)).size
    size.files += 1
  }
  return [...sizes.values()]
}

/**
 * Compiles templates and styles with the compiler of WeChat's developer tools; throws what it complains about.
 * It knows what our template library forgives: a missing end tag, for instance.
 */
export function compileAsWeChat(built) {
  const compiler = load('miniprogram-compiler')
  const templates = compiler.wxmlToJs(built)
  const styles = compiler.wxssToJs(built)
  new Function(`${templates}; return $gwx`)
  return { templates: templates.length, styles: styles.length }
}
