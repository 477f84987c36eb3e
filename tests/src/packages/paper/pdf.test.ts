/** A PDF made on the phone is one that any reader opens: every table entry, length and page as the standard says. */
import { pdfOf } from '@/packages/paper/sheet/pdf'

const picture = (bytes: number[]) => ({
  jpeg: Uint8Array.from([0xff, 0xd8, ...bytes, 0xff, 0xd9]),
  width: 1654,
  height: 2339
})
const latin = (file: Uint8Array): string => Buffer.from(file).toString('latin1')

describe.each([1, 2, 5])('with %i pages', count => {
  const pages = Array.from({ length: count }, (_, place) => picture([place, 10, 13, 37]))
  const file = latin(pdfOf(pages))

  test('the table gives the place of every object', () => {
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(file)?.[1])
    expect(file.slice(start, start + 5)).toBe('xref\n')
    const rows = [...file.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place))
    expect(rows).toHaveLength(2 + 3 * count)
    for (const [place, at] of rows.entries()) expect(file.slice(at)).toMatch(new RegExp(`^${place + 1} 0 obj\n`))
    expect(file).toContain(`/Size ${rows.length + 1} `)
  })

  test('every stream is as long as it says', () => {
    const streams = [...file.matchAll(/\/Length (\d+) >>\nstream\n/g)]
    expect(streams).toHaveLength(2 * count)
    for (const found of streams) {
      const from = found.index + found[0].length
      expect(file.slice(from + Number(found[1]), from + Number(found[1]) + 10)).toBe('\nendstream')
    }
  })

  test('there is a sheet of A4 for each picture, and the picture is in it byte for byte', () => {
    expect([...file.matchAll(/\/Type \/Page .*?\/MediaBox \[0 0 595\.28 841\.89\]/g)]).toHaveLength(count)
    expect(file).toContain(`/Count ${count} `)
    for (const { jpeg } of pages) expect(file).toContain(latin(jpeg))
  })
})
