/** What is deployed knows nothing of the demo: its pages, its header and its people exist in the local cloud alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const functions = join(__dirname, '../../dist/functions')
const files = readdirSync(functions, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js'))

test('the deployable functions are built', () => {
  expect(files.map(file => file.split(/[\\/]/)[0])).toEqual(expect.arrayContaining(['api', 'clock']))
})

test.each(files)('%s holds no word of the demo', file => {
  const code = readFileSync(join(functions, file), 'utf8')
  expect(code.match(/x-demo-persona|\/demo\/|\/hooks\/|oDemo\w+/g)).toBeNull()
})
