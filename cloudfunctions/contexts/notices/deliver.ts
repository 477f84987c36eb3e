/** Putting one person's message into WeChat, once it has been taken: sent, or why not. */
import { type Recipient, spendSubscription } from 'contexts/community'
import type { Work } from 'kernel/context-module'
import { inChina } from './china-time'
import type { Bundle } from './rules/digest'
import { pageOf, valuesFor } from './rules/message'

/** Messages on their way at the same time; the smallest database tier takes 20 connections. */
const SENT_TOGETHER = 10

/** Two round trips: the message, the permission that it used. @returns whether it went */
export async function deliver(work: Work, person: Recipient, bundle: Bundle): Promise<boolean> {
  const template = work.deployment.templates[bundle.template]
  if (!template) return false
  const page = pageOf(bundle.link, bundle.noticeId)
  const data = valuesFor(bundle, inChina(bundle.when))
  const outcome = await work.messenger.send({ openid: person.openid, template, page, data })
  // "No subscription" means that our number was too high: it comes down as well.
  if (outcome !== 'refused') await spendSubscription(work, person, bundle.template)
  return outcome === 'sent'
}

/** Does it for each, a few at a time. */
export async function inTurns<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < all.length; start += SENT_TOGETHER) {
    await Promise.all(all.slice(start, start + SENT_TOGETHER).map(act))
  }
}
