/** Bundles a TypeScript entry of the local cloud for Node, so that it runs without a loader. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Each source keeps the `__dirname` it has as a file: pages and rosters are found beside it. */
const keepFolders = {
  name: 'keep-folders',
  setup(bundler) {
    bundler.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8')
      if (!source.includes('__dirname')) return undefined
      return { contents: `const __dirname = ${JSON.stringify(path.dirname(file))};${source}`, loader: 'ts' }
    })
  }
}

/**
 * @param {string} entry an absolute path
 * @returns {Promise<string>} the file URL of the bundle; packages stay in node_modules
 */
export async function bundleLocal(entry) {
  const outfile = path.join(root, 'dist', 'local', `${path.basename(entry, '.ts')}.cjs`)
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    tsconfig: path.join(root, 'tsconfig.json'),
    plugins: [keepFolders],
    logLevel: 'error'
  })
  return pathToFileURL(outfile).href
}
