/** docs/api.md says what the contract says: it is what the generator makes of it today, and nothing is left out. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { operations } from 'types/operations'
import { type Reason, sentences } from 'types/refusals'
import { evaluate } from './evaluate'

const page = readFileSync(path.resolve(__dirname, '../../docs/api.md'), 'utf8')

/** What stands under the heading of one operation. */
const sectionOf = (name: string): string => page.split(/^## /m).find(part => part.startsWith(`${name}\n`)) ?? ''

const words = (schema: object): unknown =>
  evaluate('schema-words.mjs', "all.schemaLines(given, 'Input').join('\\n')", schema)

test('the committed page is what node config/api-page.mjs writes', () => {
  expect(page).toBe(evaluate('api-page.mjs', 'all.apiPage()'))
})

test.each(operations.map(operation => [operation.name, operation] as const))(
  '%s stands on the page with its sentence, its rate and every refusal in words',
  (name, { summary, perMinute, refuses }) => {
    const section = sectionOf(name)
    expect(section).toContain(summary)
    expect(section).toContain(`rate ${perMinute} a minute`)
    for (const reason of refuses) expect(section).toContain(sentences[reason][1])
  }
)

test('a refusal is told as one that any operation may give only when no operation names it', () => {
  const told = [...sectionOf('Refusals that any operation may give').matchAll(/^\| `([a-z-]+)`/gm)].map(row => row[1])
  const named = new Set<string>(operations.flatMap(({ refuses }) => refuses))
  expect(told).toEqual(expect.arrayContaining<Reason>(['not-allowed', 'not-found', 'bad-input', 'went-wrong']))
  expect(told.filter(reason => reason !== undefined && named.has(reason))).toEqual([])
})

test('limits, optional fields and nested lists are told as the schema has them', () => {
  const area = { type: 'integer', minimum: 1, maximum: 9 }
  const rows = { type: 'array', minItems: 1, maxItems: 5, items: { type: 'array', items: { type: 'string' } } }
  const unit = { type: 'object', properties: { area }, required: ['area'] }
  const properties = { rows, unit, note: { type: 'string', maxLength: 40 } }
  expect(words({ type: 'object', properties, required: ['rows', 'unit'] })).toBe(
    [
      '- Input: object',
      '  - `rows`: list (1–5) of list of text',
      '  - `unit`: object',
      '    - `area`: whole number, 1–9',
      '  - `note`?: text, at most 40 characters'
    ].join('\n')
  )
})
