/**
 * Pictures of pages as one PDF file, each filling a sheet of A4 (ISO 32000-1 7.5: header, objects, table of their places,
 * trailer). Only this: a library that does everything weighs 500 KB in a phone.
 */

export interface PagePicture {
  /** A whole JPEG file. */
  jpeg: Uint8Array
  /** Pixels. */
  width: number
  height: number
}

/** A4 in points. */
const [WIDE, HIGH] = [595.28, 841.89]

const bytesOf = (ascii: string): Uint8Array => Uint8Array.from(ascii, letter => letter.charCodeAt(0))

/** Objects 1 and 2 are the catalogue and the list of pages; each page then takes three. */
const numberOf = (page: number) => ({ page: 3 + page * 3, drawing: 4 + page * 3, picture: 5 + page * 3 })

function objectsOf({ jpeg, width, height }: PagePicture, place: number): (string | Uint8Array)[][] {
  const { drawing, picture } = numberOf(place)
  const draw = `q ${WIDE} 0 0 ${HIGH} 0 0 cm /P Do Q`
  const box = `/Parent 2 0 R /MediaBox [0 0 ${WIDE} ${HIGH}]`
  const image = `/Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`
  return [
    [`<< /Type /Page ${box} /Resources << /XObject << /P ${picture} 0 R >> >> /Contents ${drawing} 0 R >>`],
    [`<< /Length ${draw.length} >>\nstream\n${draw}\nendstream`],
    [`<< /Type /XObject /Subtype /Image ${image} /Length ${jpeg.length} >>\nstream\n`, jpeg, '\nendstream']
  ]
}

export function pdfOf(pages: readonly PagePicture[]): Uint8Array<ArrayBuffer> {
  const kids = pages.map((_, place) => `${numberOf(place).page} 0 R`).join(' ')
  const objects: (string | Uint8Array)[][] = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    ...pages.flatMap(objectsOf)
  ]
  const parts: Uint8Array[] = []
  let length = 0
  const put = (part: string | Uint8Array) => {
    const bytes = typeof part === 'string' ? bytesOf(part) : part
    parts.push(bytes)
    length += bytes.length
  }
  // The second line tells programs that carry files that this one is not text.
  put('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n')
  const places: number[] = []
  for (const [place, object] of objects.entries()) {
    places.push(length)
    for (const part of [`${place + 1} 0 obj\n`, ...object, '\nendobj\n']) put(part)
  }
  const table = length
  const rows = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  put(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`)
  put(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  const file = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}
