/** Sources as jest runs them: types taken away by esbuild, which costs a tenth of reading a Babel configuration per file. */
const { createHash } = require('node:crypto')
// Its synchronous calls then go to one worker and not to a new process each.
process.env.ESBUILD_WORKER_THREADS = '1'
const { transformSync, version } = require('esbuild')

const options = {
  format: 'cjs',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: 'external',
  sourcesContent: false,
  // Tests run as CommonJS, so a file that is loaded later is required later.
  supported: { 'dynamic-import': false },
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: true } }
}
const settled = JSON.stringify([version, options])

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha256').update(settled).update(path).update('\n').update(source).digest('hex'),
  process(source, path) {
    const loader = path.slice(path.lastIndexOf('.') + 1)
    const { code, map } = transformSync(source, { ...options, loader, sourcefile: path })
    return { code, map }
  }
}
