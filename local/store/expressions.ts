/** Aggregation expressions (`{$gt: ['$a', 1]}`) are evaluated by mingo, with script execution switched off. */
import { Context, evalExpr, ProcessingMode } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import type { Options } from 'mingo/types'

export const expressionContext = Context.init({ accumulator: accumulators, expression: expressions })

/** What mingo needs to know beside the operators. */
export const expressionOptions: Options = {
  idKey: '_id',
  processingMode: ProcessingMode.CLONE_OFF,
  useStrictMode: true,
  scriptEnabled: false,
  failOnError: true,
  context: expressionContext
}

/** True when the expression gives anything but false, zero, null or nothing for this document. */
export function holdsFor(doc: unknown, expression: unknown, options: Options): boolean {
  const value = evalExpr(doc, expression, options)
  return value !== false && value !== 0 && value !== null && value !== undefined
}
