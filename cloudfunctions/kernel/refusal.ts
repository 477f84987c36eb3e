/** An expected no, as a value: rules and operations return it, nobody throws it. */
import type { WireRefusal } from 'types/contract'
import { type Reason, sentences } from 'types/refusals'

export class Refusal {
  constructor(
    readonly reason: Reason,
    /** Input fields that are wrong, as dotted paths. */
    readonly fields?: string[]
  ) {}

  /** What goes over the wire; `reference` is added to the sentence of a fault so that a person can quote it. */
  toWire(reference?: string): WireRefusal {
    const [code, sentence] = sentences[this.reason]
    const message = reference ? `${sentence}（编号 ${reference}）` : sentence
    return { code, reason: this.reason, message, ...(this.fields ? { fields: this.fields } : {}) }
  }
}

export const refuse = (reason: Reason, fields?: string[]): Refusal => new Refusal(reason, fields)

export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal
