/** Splits a multipart/form-data body into its named parts. */

const headerEnd = Buffer.from('\r\n\r\n')

/** The parts by name; throws on a body that does not follow its own boundary. */
export const readMultipart = (body: Buffer, contentType: string): Map<string, Buffer> => {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (!boundary) throw new Error('multipart: no boundary')
  const mark = Buffer.from(`--${boundary}`)
  const parts = new Map<string, Buffer>()
  let start = body.indexOf(mark)
  while (start >= 0) {
    const head = start + mark.length + 2
    const next = body.indexOf(mark, head)
    if (next < 0) break
    const split = body.indexOf(headerEnd, head)
    const name = /name="([^"]+)"/.exec(body.subarray(head, Math.max(head, split)).toString())?.[1]
    if (split < 0 || split > next || !name) throw new Error('multipart: a part has no name')
    parts.set(name, body.subarray(split + headerEnd.length, next - 2))
    start = next
  }
  return parts
}
