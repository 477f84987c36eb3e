/** import.read — 5 round trips: the book, the file, the contracts, what is booked (one a hundred rows), the import. */
import { newId } from 'kernel/context'
import { create } from 'kernel/create'
import { handle } from 'kernel/handler'
import { isRefusal, refuse } from 'kernel/refusal'
import { statementRead } from 'types/statements'
import { statementImports } from '../documents'
import { statementViewOf, workOut } from '../statement'

export const readStatement = handle(statementRead, async (context, { scope, fileId, fileName, purse }) => {
  const { personId } = context.actor
  const folder = new RegExp(`^cloud://[^/]+/uploads/${personId}/[^?#]+$`)
  if (!folder.test(fileId) || fileId.includes('..')) return refuse('file-foreign', ['fileId'])
  const bare = { _id: newId(context, 's'), scope, fileId, fileName, purse, columns: {}, taken: [], at: context.at }
  const worked = await workOut(context, bare)
  if (isRefusal(worked)) return worked
  const draft = { ...bare, importerId: personId, fileHash: worked.hash }
  return create(context, statementImports, draft, made => statementViewOf(made, worked))
})
