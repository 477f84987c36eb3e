/** Subscription messages of the platform. */
import type { Messenger } from '../ports'
import { cloud, sdkError } from './sdk'

/** 43101: not subscribed, or the one message a tap allowed has been used. */
const NO_SUBSCRIPTION = 43101

export const messenger: Messenger = {
  async send({ openid, template, page, data }) {
    try {
      await cloud.openapi.subscribeMessage.send({
        touser: openid,
        templateId: template,
        page,
        data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, { value }]))
      })
      return 'sent'
    } catch (error) {
      return sdkError(error).errCode === NO_SUBSCRIPTION ? 'no-subscription' : 'refused'
    }
  }
}
