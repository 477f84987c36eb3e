/** data.proof — 1 round trip. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { dataProof } from 'types/privacy'
import { type Forgetting, forgettings } from '../documents'
import { proofOf } from '../views'

export const showProof = handle(dataProof, async (context, { number }) => {
  const [job] = await context.documents.find<Forgetting>(
    forgettings.name,
    { number },
    { order: { _id: 'asc' }, limit: 1 }
  )
  return job ? proofOf(job) : refuse('proof-missing', ['number'])
})
