/** Replaces the rule `.icon-set` of a style sheet by one mask class per icon listed in `src/ui/icons.json`, drawn from Lucide. */
const fs = require('node:fs')
const path = require('node:path')

const list = path.join(__dirname, '../src/ui/icons.json')
const strokeWidth = '1.9'

/** The drawing as a data address: no licence comment, no class, single quotes, only what a mask needs. */
function mask(lucideName) {
  const file = require.resolve(`lucide-static/icons/${lucideName}.svg`)
  const svg = fs
    .readFileSync(file, 'utf8')
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+class="[^"]*"|\s+(?:width|height)="24"/g, '')
    .replace('stroke-width="2"', `stroke-width="${strokeWidth}"`)
    .replace('currentColor', 'black')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/"/g, "'")
    .trim()
  const escaped = svg.replace(/[<>#%]/g, character => encodeURIComponent(character))
  return `url("data:image/svg+xml,${escaped}")`
}

module.exports = () => ({
  postcssPlugin: 'lucide-icons',
  Rule(rule, { result, Rule, Declaration }) {
    if (rule.selector !== '.icon-set') return
    for (const [name, lucideName] of Object.entries(JSON.parse(fs.readFileSync(list, 'utf8')))) {
      const drawn = new Rule({ selector: `.icon-${name}` })
      drawn.append(new Declaration({ prop: '--drawing', value: mask(lucideName) }))
      rule.before(drawn)
    }
    result.messages.push({ type: 'dependency', plugin: 'lucide-icons', file: list, parent: result.opts.from })
    rule.remove()
  }
})
module.exports.postcss = true
