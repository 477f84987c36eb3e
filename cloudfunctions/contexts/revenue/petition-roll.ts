/** The frozen roll of a petition and who has signed on it. */
import { ownKeys, threshold } from 'contexts/voting'
import { addMissing } from 'kernel/add-missing'
import type { Context } from 'kernel/context'
import { lawAt } from 'kernel/law'
import type { Ports } from 'kernel/ports'
import type { Share, Threshold } from 'types/voting'
import {
  headId,
  type Petition,
  type PetitionRollEntry,
  type PetitionSignature,
  petitionRolls,
  petitionSignatures
} from './disclosure-documents'

const entriesOf = ({ _id: petitionId, scope, heads = [] }: Petition): PetitionRollEntry[] =>
  heads.map(head => ({ ...head, _id: headId(petitionId, head.voterKey), petitionId, scope }))

/** One round trip a hundred heads, safe to repeat; false when the database was too busy. */
export const writeRoll = (ports: Pick<Ports, 'documents'>, petition: Petition): Promise<boolean> =>
  addMissing(ports.documents, petitionRolls.name, entriesOf(petition))

interface OwnHead {
  head: PetitionRollEntry
  signed: boolean
  /** The caller signed for it, and not another owner of the same home. */
  byMe: boolean
}

/** The heads on the roll for which the caller stands, and which of them signed; no round trip for who owns nothing. */
export async function ownHeads(context: Context, { _id, scope }: Pick<Petition, '_id' | 'scope'>): Promise<OwnHead[]> {
  const ids = ownKeys(context, _id, context.actor, scope).map(key => headId(_id, key))
  if (ids.length === 0) return []
  const options = { order: { _id: 'asc' }, limit: ids.length } as const
  const where = { _id: { in: ids } }
  const [heads, signatures] = await Promise.all([
    context.documents.find<PetitionRollEntry>(petitionRolls.name, where, options),
    context.documents.find<PetitionSignature>(petitionSignatures.name, where, options)
  ])
  const signedBy = new Map(signatures.map(({ _id: head, by }) => [head, by]))
  const me = context.actor.personId
  return heads.map(head => ({ head, signed: signedBy.has(head._id), byMe: signedBy.get(head._id) === me }))
}

/** All that have signed, each head once; one round trip. */
export async function signedShare(ports: Pick<Ports, 'documents'>, petitionId: string): Promise<Share> {
  const fields = ['heads', 'areaCenti'] as const
  const [sums] = await ports.documents.group(petitionSignatures.name, { petitionId }, 'petitionId', fields)
  return { heads: sums?.sums.heads ?? 0, areaCenti: sums?.sums.areaCenti ?? 0 }
}

/** Against the two lines of the law: a fifth of all area and a fifth of all heads. */
export const lines = ({ scope, roll }: Pick<Petition, 'scope' | 'roll'>, signed: Share): Threshold =>
  threshold('签名的人数和面积都', lawAt(scope).auditPetition, roll, signed)
