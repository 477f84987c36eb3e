/** The certificates I asked for, newest first; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { certificateMine } from 'types/hours'
import { certificateCardOf } from '../certificate-view'
import { certificates } from '../documents'

export const listMyCertificates = handle(certificateMine, async (context, { after }) => {
  const { personId } = context.actor
  const { items, ...rest } = await newestFirst(context, certificates, { personId }, after)
  return { items: items.map(one => certificateCardOf(one, personId)), ...rest }
})
