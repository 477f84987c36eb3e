/** The certificates asked for in a community, newest first; one round trip. */
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import { certificateList } from 'types/hours'
import { certificateCardOf } from '../certificate-view'
import { certificates } from '../documents'

export const listCertificates = handle(certificateList, async (context, { scope, after }) => {
  const { items, ...rest } = await newestFirst(context, certificates, { scope }, after)
  return { items: items.map(one => certificateCardOf(one, context.actor.personId)), ...rest }
})
