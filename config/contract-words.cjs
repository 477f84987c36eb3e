/**
 * Lets the app take from `types/` the lists of words and nothing that runs: every constant that is made by a call
 * (schemas, operations) and every function is left out, and zod with them. The server checks inputs; the app has the types.
 * A file without schemas is plain code that both sides run alike (decision 0009) and passes as it is.
 */
const { parseSync, traverse, transformFromAstSync } = require('@babel/core')

const syntax = { configFile: false, babelrc: false, sourceType: 'module', parserOpts: { plugins: ['typescript'] } }

/** Whether a value is plain: no call, no `new`, no function anywhere in it. */
function isPlain(declarator) {
  let plain = true
  declarator.traverse({
    'CallExpression|NewExpression|Function'() {
      plain = false
    }
  })
  return plain
}

module.exports = function contractWords(source) {
  if (!/from 'zod\//.test(source)) return source
  const ast = parseSync(source, { ...syntax, filename: this.resourcePath })
  traverse(ast, {
    ImportDeclaration(imported) {
      if (imported.node.source.value.startsWith('zod')) imported.remove()
    },
    VariableDeclarator(declarator) {
      if (declarator.parentPath.parentPath.findParent(each => each.isFunction())) return
      if (!isPlain(declarator)) declarator.remove()
    },
    FunctionDeclaration(declared) {
      declared.remove()
    }
  })
  return transformFromAstSync(ast, source, { ...syntax, filename: this.resourcePath }).code
}
