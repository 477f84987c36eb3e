/** One certificate with its lines, for its owner and those who issue it; one round trip. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal } from 'kernel/refusal'
import { certificateShow } from 'types/hours'
import { certificateViewOf } from '../certificate-view'
import { certificates } from '../documents'

export const showCertificate = handle(certificateShow, async (context, { certificateId }) => {
  const found = await read(context, certificates, certificateId)
  return isRefusal(found) ? found : certificateViewOf(found, context.actor.personId)
})
