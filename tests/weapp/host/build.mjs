/**
 * Turns the built mini-program into a web page that runs it on WeChat's own component framework (glass-easel):
 * `node tests/weapp/host/build.mjs [dist/weapp] [dist/weapp-host]`.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import postcss from 'postcss'
import { filesBelow } from '../../../config/packages.mjs'
import { builtins } from './builtins.mjs'

const { TmplGroup } = createRequire(import.meta.url)('glass-easel-template-compiler')
const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../../..')
const source = path.resolve(process.argv[2] ?? path.join(root, 'dist', 'weapp'))
const target = path.resolve(process.argv[3] ?? path.join(root, 'dist', 'weapp-host'))

const files = filesBelow(source)
const read = file => readFileSync(path.join(source, file), 'utf8')
const named = ending => files.filter(file => file.endsWith(ending))
const bare = file => file.slice(0, file.lastIndexOf('.'))

/** Tags that the framework itself understands. */
const structural = new Set(['template', 'import', 'include', 'wxs', 'block', 'slot'])

/** A tag that the host cannot draw would silently show nothing: better no host at all. */
function refuseUnknownTags(components) {
  const known = new Set([...structural, ...Object.keys(builtins), ...components])
  for (const file of named('.wxml')) {
    for (const [, tag] of read(file).matchAll(/<([a-z][\w-]*)/g)) {
      if (!known.has(tag))
        throw new Error(`${file} uses <${tag}>, which the host does not draw (tests/weapp/host/builtins.mjs)`)
    }
  }
}

function compileTemplates() {
  const group = new TmplGroup()
  const complaints = []
  const add = (name, text) => {
    for (const complaint of group.addTmpl(name, text) ?? []) complaints.push(`${name}: ${JSON.stringify(complaint)}`)
  }
  for (const file of named('.wxs')) group.addScript(bare(file), read(file))
  for (const file of named('.wxml')) add(bare(file), read(file))
  for (const [tag, template] of Object.entries(builtins)) add(`host/${tag}`, template)
  if (complaints.length) throw new Error(`templates:\n${complaints.join('\n')}`)
  return group.getTmplGenObjectGroups()
}

const tagSelector = new RegExp(`(^|[\\s>+~(])(${Object.keys(builtins).join('|')})(?![\\w-])`, 'g')

/** `view` becomes `wx-view`, `page` the page's own box, rpx and vh follow the host's frame; `:root` is dropped as WeChat does. */
function translateStyle(css, file) {
  const sheet = postcss.parse(css, { from: file })
  sheet.walkAtRules('import', rule => {
    const imported = path.posix.join(path.posix.dirname(file), rule.params.replace(/["';]/g, ''))
    rule.replaceWith(translateStyle(read(imported), imported).nodes)
  })
  sheet.walkRules(rule => {
    if (rule.parent.type === 'atrule' && rule.parent.name.endsWith('keyframes')) return
    const selectors = rule.selectors.filter(selector => selector.trim() !== ':root')
    if (selectors.length === 0) return rule.remove()
    rule.selectors = selectors.map(selector =>
      selector.replace(tagSelector, '$1wx-$2').replace(/(^|[\s>+~(])page(?![\w-])/g, '$1.wx-page')
    )
  })
  sheet.walkDecls(declaration => {
    declaration.value = declaration.value
      .replace(/(-?[\d.]+)rpx\b/g, 'calc($1 * var(--rpx))')
      .replace(/(-?[\d.]+)vh\b/g, 'calc($1 * var(--host-vh))')
  })
  return sheet
}

const json = Object.fromEntries(named('.json').map(file => [bare(file), JSON.parse(read(file))]))
refuseUnknownTags(Object.values(json).flatMap(config => Object.keys(config.usingComponents ?? {})))
const data = {
  json,
  code: Object.fromEntries(named('.js').map(file => [file, read(file)])),
  styles: Object.fromEntries(named('.wxss').map(file => [bare(file), translateStyle(read(file), file).toString()])),
  builtins: Object.keys(builtins)
}
const templates = compileTemplates()

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
for (const file of files.filter(name => /\.(png|jpe?g|svg|gif|webp)$/.test(name))) {
  cpSync(path.join(source, file), path.join(target, file))
}
await build({
  entryPoints: [path.join(here, 'page', 'main.ts')],
  outfile: path.join(target, 'host.js'),
  bundle: true,
  format: 'iife',
  minify: true,
  target: 'es2022',
  logLevel: 'error'
})
const text = JSON.stringify(data).replace(/</g, '\\u003c')
writeFileSync(
  path.join(target, 'mini-program.js'),
  `window.miniProgram = ${text};\nwindow.miniProgram.templates = ${templates};\n`
)
cpSync(path.join(here, 'page', 'host.css'), path.join(target, 'host.css'))
cpSync(path.join(here, 'page', 'index.html'), path.join(target, 'index.html'))
console.log(`weapp host: ${files.length} files of the mini-program, ${data.builtins.length} built-in components`)
