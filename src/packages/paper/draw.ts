/** Draws the pages of a form one after the other on one canvas. */
import { openBoard } from './board'
import type { PictureFile } from './picture-file'
import type { Block } from './sheet/blocks'
import { layout, paper } from './sheet/layout'
import { DOTS, measureWith, paint } from './sheet/paint'

const width = Math.round(paper.width * DOTS)
const height = Math.round(paper.height * DOTS)

/** @param foot who made it and when */
export async function drawForm(blocks: readonly Block[], foot: string): Promise<PictureFile[]> {
  const { pen } = await openBoard(width, height)
  const pages = layout({ blocks, foot }, measureWith(pen))
  const pictures: PictureFile[] = []
  for (const marks of pages) {
    const board = await openBoard(width, height)
    const images = new Map<string, unknown>()
    for (const mark of marks) {
      if (mark.kind === 'image' && mark.source) images.set(mark.source, await board.load(mark.source))
    }
    paint(board.pen, marks, images)
    pictures.push(await board.take())
  }
  return pictures
}
