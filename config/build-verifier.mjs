/** Makes the offline verifier: one script for the terminal and one page for a browser, both whole by themselves. */
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  tsconfig: path.join(root, 'tsconfig.json'),
  legalComments: 'none'
}

async function buildScript(target) {
  const outfile = path.join(target, 'verify.mjs')
  await build({
    ...common,
    entryPoints: [path.join(root, 'verifier', 'cli.ts')],
    outfile,
    platform: 'node',
    format: 'esm',
    target: 'node18',
    // The hash library asks for Node's own modules when it finds Node.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)"
    }
  })
  chmodSync(outfile, 0o755)
  // Under its own name only there: two packages of one name in one tree are taken for one another.
  cpSync(path.join(root, 'verifier', 'manifest.json'), path.join(target, 'package.json'))
}

async function buildPage(target) {
  const { outputFiles } = await build({
    ...common,
    entryPoints: [path.join(root, 'verifier', 'page.ts')],
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2020'
  })
  const script = outputFiles[0].text.replaceAll('</script', '<\\/script')
  const page = readFileSync(path.join(root, 'verifier', 'page.html'), 'utf8')
  writeFileSync(
    path.join(target, 'verify.html'),
    page.replace('/*script*/', () => script)
  )
}

/** @param {string} target the folder that is made: package.json, verify.mjs, verify.html */
export async function buildVerifier(target = path.join(root, 'dist', 'verifier')) {
  mkdirSync(target, { recursive: true })
  await buildScript(target)
  await buildPage(target)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildVerifier()
