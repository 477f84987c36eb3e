/** My code for the counter, as a picture and as digits; one round trip and one picture. */
import { handle } from 'kernel/handler'
import { read } from 'kernel/read'
import { isRefusal, refuse } from 'kernel/refusal'
import { redemptionCode } from 'types/shop'
import { digitsIn, isHeld } from '../redemption-view'
import { redemptions } from '../shop-documents'

/** The scene is `x.<redemption>.<digits>`: 27 of the 32 characters that the platform allows (W6). */
export const showRedemptionCode = handle(redemptionCode, async (context, { redemptionId }) => {
  const redemption = await read(context, redemptions, redemptionId)
  if (isRefusal(redemption)) return redemption
  if (!isHeld(redemption, context.at)) return refuse('redemption-over')
  const digits = digitsIn(redemption)
  const image = await context.codes.image(`x.${redemptionId}.${digits}`, 'packages/points/counter/index')
  return { imageBase64: image.toString('base64'), digits }
})
