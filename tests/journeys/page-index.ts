/** A page for GitHub that shows every picture of the app beside its path, mode by mode. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { modes } from './look-over'
import type { PageCase } from './pages/page-case'

const head = `# 每一页的样子

由 \`SHOTS=1 npx jest --selectProjects=journeys --testPathPatterns every-page\` 写成：演示小区里的真实页面，390 像素宽，
三种样子各一张（平常、夜间、长辈版）。页面上的人名都是编的。
`

/** @param folder where the pictures are, one folder below it for each mode */
export function writeIndex(folder: string, pages: readonly PageCase[]): void {
  const rows = pages.map(({ name, path: place }) => {
    const pictures = modes.map(mode => `<img width="200" alt="${name} ${mode}" src="${mode}/${name}.jpg">`)
    return `| \`${place}\`<br>${name} | ${pictures.join(' | ')} |`
  })
  const table = ['| 页面 | 平常 | 夜间 | 长辈版 |', '| --- | --- | --- | --- |', ...rows]
  writeFileSync(path.join(folder, 'README.md'), `${head}\n${table.join('\n')}\n`)
}
