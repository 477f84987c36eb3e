/** A contract's schema in words: one Markdown list line a field, nested as the value is, for the API page. */

/** What `line` and `prose` of types/common.ts ask of typed text, as JSON Schema prints it. */
const typed = { '^[^\\p{Cc}]*$': 'line', '^(?:[^\\p{Cc}]|\\n)*$': 'prose' }

/** `4–40`, `from 1`, `at most 40`, or '' when there is no limit. */
function range(least = 0, most = undefined) {
  if (most === undefined) return least > 0 ? `from ${least}` : ''
  if (least === most) return `exactly ${most}`
  return least > 0 ? `${least}–${most}` : `at most ${most}`
}

function textWords({ pattern, minLength, maxLength }) {
  const length = range(minLength, maxLength)
  const limit = length && `, ${length} characters`
  if (pattern === undefined) return `text${limit}`
  return typed[pattern] ? `${typed[pattern]}${limit}` : `text${limit}, \`${pattern}\``
}

function numberWords({ type, minimum, maximum }) {
  const whole = type === 'integer' ? 'whole number' : 'number'
  const safe = value => (Math.abs(value) === Number.MAX_SAFE_INTEGER ? undefined : value)
  const limit = range(safe(minimum), safe(maximum))
  return limit ? `${whole}, ${limit}` : whole
}

function listWords({ prefixItems, items, minItems, maxItems }) {
  if (prefixItems) return `exactly [${prefixItems.map(valueWords).join(', ')}]`
  const limit = range(minItems, maxItems)
  return `list${limit && ` (${limit})`} of ${valueWords(items)}`
}

function objectWords({ properties, additionalProperties, propertyNames }) {
  if (properties) return Object.keys(properties).length > 0 ? 'object' : 'nothing'
  const keys = propertyNames?.enum ? valueWords(propertyNames) : 'text'
  return `map from ${keys} to ${valueWords(additionalProperties)}`
}

/** What a value is, on one line; a titled schema is told by its title alone. */
function valueWords(schema) {
  if (schema.title) return schema.title
  if (schema.enum) return schema.enum.map(value => `\`${value}\``).join(' ')
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.oneOf) return 'one of the following'
  if (schema.anyOf) return schema.anyOf.map(valueWords).join(' or ')
  if (schema.type === 'string') return textWords(schema)
  if (schema.type === 'array') return listWords(schema)
  if (schema.type === 'object') return objectWords(schema)
  if (schema.type === 'boolean') return 'true or false'
  if (schema.type === 'null') return 'null'
  if (schema.type === 'number' || schema.type === 'integer') return numberWords(schema)
  throw new Error(`no words for ${JSON.stringify(schema)}`)
}

/** Below lists in lists there may be an object with fields of its own. */
const inside = schema => (schema.items && !schema.title ? inside(schema.items) : schema)

/** Each of several shapes as a list line of its own, with its fields below. */
const shapeLines = (shapes, indent) =>
  shapes.flatMap(shape => [`${indent}- ${valueWords(shape)}`, ...fieldLines(shape, `${indent}  `)])

function fieldLines(schema, indent) {
  const { title, properties, required = [], oneOf } = inside(schema)
  if (oneOf && !title) return shapeLines(oneOf, indent)
  if (title || !properties) return []
  return Object.entries(properties).flatMap(([name, value]) => [
    `${indent}- \`${name}\`${required.includes(name) ? '' : '?'}: ${valueWords(value)}`,
    ...fieldLines(value, `${indent}  `)
  ])
}

/**
 * @param {object} schema JSON Schema of a value; `title` where the value is explained elsewhere
 * @param {string} name what the list is headed with, e.g. `Input`
 */
export const schemaLines = (schema, name) => [`- ${name}: ${valueWords(schema)}`, ...fieldLines(schema, '  ')]
