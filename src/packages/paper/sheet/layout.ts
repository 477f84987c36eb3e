/** Puts the blocks of a form on as many pages of A4 as they need: nothing is lost, nothing is cut, each page says what it is. */
import type { Block, Mark, Measure, Tenths } from './blocks'
import { type Piece, piecesOf, type } from './pieces'

export const paper = { width: 2100, height: 2970, margin: 180 } as const
const bottom: Tenths = paper.height - paper.margin - 60

interface Sheet {
  blocks: readonly Block[]
  /** Who made it and when, at the foot of each page. */
  foot: string
}

const movedTo = (piece: Piece, y: Tenths): Mark[] =>
  piece.marks.map(mark => {
    const moved = { ...mark, x: mark.x + paper.margin, y: mark.y + y }
    return moved.kind === 'line' ? { ...moved, x2: moved.x2 + paper.margin, y2: moved.y2 + y } : moved
  })

/** The height that must still be free for a piece to begin: what may not stand last takes its follower along. */
function needed(pieces: readonly Piece[], place: number): Tenths {
  const piece = pieces[place]
  if (!piece) return 0
  return piece.height + (piece.withNext ? needed(pieces, place + 1) : 0)
}

function flow(pieces: readonly Piece[]): Mark[][] {
  let page: Mark[] = []
  const pages = [page]
  let y: Tenths = paper.margin
  const put = (piece: Piece) => {
    page.push(...movedTo(piece, y))
    y += piece.height
  }
  for (const [place, piece] of pieces.entries()) {
    const full = y + needed(pieces, place) > bottom
    if (full && y > paper.margin) {
      page = []
      pages.push(page)
      y = paper.margin
      if (piece.marks.length === 0) continue
      if (piece.head) put(piece.head)
    }
    put(piece)
  }
  return pages.filter((marks, place) => place === 0 || marks.length > 0)
}

function footOf(words: string, page: number, of: number, measure: Measure): Mark[] {
  const count = of > 1 ? `第 ${page} 页，共 ${of} 页` : ''
  const y = paper.height - paper.margin + 20
  const right = paper.width - paper.margin - measure(count, type.foot, false)
  const marks: Mark[] = [{ kind: 'text', x: paper.margin, y, text: words, size: type.foot, bold: false }]
  return count ? [...marks, { kind: 'text', x: right, y, text: count, size: type.foot, bold: false }] : marks
}

/** @returns the marks of each page, in the order in which they are drawn. */
export function layout({ blocks, foot }: Sheet, measure: Measure): Mark[][] {
  const setting = { width: paper.width - 2 * paper.margin, measure }
  const pages = flow(blocks.flatMap(block => piecesOf(block, setting)))
  return pages.map((marks, place) => [...marks, ...footOf(foot, place + 1, pages.length, measure)])
}
