/** What a printed form is made of, before it is known where anything stands. */

/** Tenths of a millimetre, the measure of everything on paper. */
export type Tenths = number

export interface Column {
  name: string
  /** Its part of the width, compared with the other columns. */
  share: number
}

export interface Code {
  image: string
  words: readonly string[]
}

export type Block =
  | { kind: 'title'; text: string; note?: string }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; look?: 'large' | 'strong' | 'centre' }
  /** A label with what was said about it; an empty value is a line to write on. */
  | { kind: 'field'; label: string; value: string }
  /** Boxes to tick; the ticked ones are known already. */
  | { kind: 'ticks'; label: string; options: readonly { text: string; on: boolean }[] }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly string[])[]; toWriteIn?: boolean }
  /** Codes side by side, each with what scanning it does; the first line is the larger one. */
  | { kind: 'codes'; items: readonly Code[]; side: Tenths; abreast: number }
  /** Ruled lines to write on. */
  | { kind: 'ruled'; lines: number }
  | { kind: 'signatures'; names: readonly string[] }

/** Width of a text in tenths of a millimetre, as the canvas will draw it. */
export type Measure = (text: string, size: Tenths, bold: boolean) => Tenths

export type Mark =
  | { kind: 'text'; x: Tenths; y: Tenths; text: string; size: Tenths; bold: boolean }
  | { kind: 'line'; x: Tenths; y: Tenths; x2: Tenths; y2: Tenths; thick: Tenths }
  | { kind: 'box'; x: Tenths; y: Tenths; width: Tenths; height: Tenths; thick: Tenths }
  | { kind: 'image'; x: Tenths; y: Tenths; width: Tenths; height: Tenths; source: string }
