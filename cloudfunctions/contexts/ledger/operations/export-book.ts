/** ledger.export: all that is sealed as one file; six round trips and one more a thousand blocks or entries. */
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { ledgerExport } from 'types/ledger'
import { shortCode } from 'types/ledger-seal'
import { bookFile } from '../book-file'
import { bookWithLines } from '../book-of'

export const exportBook = handle(ledgerExport, async (context, { kind, scope }) => {
  const book = await bookWithLines(context, kind, scope)
  if (isRefusal(book)) return book
  const made = await bookFile(context, book._id)
  if (!made) return refuse('book-empty')
  const { files, secrets } = context
  const { file, head, waiting } = made
  // Nobody can guess the path, and the same book at the same moment is the same file.
  const name = secrets.derive('export', `${book._id} ${file.digest}`, 24)
  const fileId = await files.write(`ledger/${name}.json`, Buffer.from(JSON.stringify(file)))
  const [url] = await files.urls([fileId])
  if (!url) return refuse('busy')
  const { no, hash, sealedAt } = head
  return { url, entries: file.entries.length, waiting, seal: { no, hash, code: shortCode(hash), sealedAt } }
})
