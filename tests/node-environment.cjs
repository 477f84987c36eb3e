/**
 * Node for tests, with a door to outside of jest's sandbox: `outside(file)` requires a file of the repository as plain
 * Node would. In the sandbox every look at a global costs a detour, which more than doubles what the SDK takes.
 */
const { readFileSync } = require('node:fs')
const path = require('node:path')
const { TestEnvironment } = require('jest-environment-node')
const { process: transform } = require('./transform.cjs')

const root = path.resolve(__dirname, '..')

require.extensions['.ts'] = (module, file) => {
  module._compile(transform(readFileSync(file, 'utf8'), file).code, file)
}

module.exports = class extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    this.global.outside = file => require(path.join(root, file))
  }
}
