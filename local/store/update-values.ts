/** The update operators on plain values: `$set`, `$unset`, `$inc`, `$mul`, `$min`, `$max` and `$bit`. */

import { compare } from './compare'
import { entriesOf, hasOwn, isArray } from './globals'
import { writeFailed } from './refusals'
import { type Change, show } from './update-paths'
import { isDate, isObject, isRegExp } from './values'

/** What an operator may mention in its messages. */
export interface Place {
  path: string
  id: unknown
}

export type Operator = (argument: unknown, place: Place) => Change

/** The type of a value in MongoDB's words. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) <= 0x7fffffff ? 'int' : 'double'
  if (typeof value === 'boolean') return 'bool'
  if (isArray(value)) return 'array'
  if (isDate(value)) return 'date'
  return isRegExp(value) ? 'regex' : typeof value
}

/** The last name of a path, as messages about a field give it. */
const fieldOf = (path: string) => path.split('.').pop() ?? path

function arithmetic(name: string, verb: string, start: number, apply: (a: number, b: number) => number): Operator {
  return (argument, { path, id }) => {
    if (typeof argument !== 'number') {
      throw writeFailed(`Cannot ${verb} with non-numeric argument: {${path}: ${show(argument)}}`)
    }
    return current => {
      if (current === undefined) return apply(start, argument)
      if (typeof current === 'number') return apply(current, argument)
      throw writeFailed(
        `Cannot apply ${name} to a value of non-numeric type. {_id: ${show(id)}} has the field '${fieldOf(path)}' ` +
          `of non-numeric type ${typeName(current)}`
      )
    }
  }
}

const bitwise: Record<string, (a: number, b: number) => number> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b
}

const bit: Operator = (argument, { path, id }) => {
  const steps = isObject(argument) ? entriesOf(argument) : []
  if (steps.length === 0) throw writeFailed(`The $bit modifier is not compatible with a ${typeName(argument)}.`)
  return current => {
    if (current !== undefined && !Number.isInteger(current)) {
      throw writeFailed(
        `Cannot apply $bit to a value of non-integral type. _id: ${show(id)} has the field ${fieldOf(path)} ` +
          `of non-integer type ${typeName(current)}`
      )
    }
    return steps.reduce(
      (value, [name, operand]) => {
        const apply = hasOwn(bitwise, name) ? bitwise[name] : undefined
        if (!apply) throw writeFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'.`)
        if (!Number.isInteger(operand))
          throw writeFailed(`The $bit modifier field must be an Integer; got ${show(operand)}`)
        return apply(value, Number(operand))
      },
      Number(current ?? 0)
    )
  }
}

const extreme =
  (direction: 1 | -1): Operator =>
  argument =>
  current =>
    current === undefined || compare(argument, current) * direction > 0 ? argument : current

export const valueOperators: Record<string, Operator> = {
  $set: argument => () => argument,
  $unset: () => () => undefined,
  $setOnInsert: () => current => current,
  $inc: arithmetic('$inc', 'increment', 0, (a, b) => a + b),
  // Adding zero turns the -0 of JavaScript into the 0 of MongoDB's integers.
  $mul: arithmetic('$mul', 'multiply', 0, (a, b) => a * b + 0),
  $max: extreme(1),
  $min: extreme(-1),
  $bit: bit
}
