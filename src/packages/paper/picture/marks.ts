/** What a picture for the phone is made of: coloured words, rounded surfaces, photos; in pixels of a picture 750 wide. */

export type PictureMark =
  | { kind: 'words'; x: number; y: number; text: string; size: number; bold: boolean; colour: string }
  | { kind: 'surface'; x: number; y: number; width: number; height: number; round: number; colour: string }
  /** Fills its frame; what does not fit is cut at the edges. */
  | { kind: 'photo'; x: number; y: number; width: number; height: number; source: string }

export interface Composed {
  height: number
  marks: PictureMark[]
}
