/** The side of volunteering where help is thanked for: points by the community's rule, the shop, partner merchants. */
import type { Work } from 'kernel/context-module'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { ruleDue } from './budget'
import { cancelRedemption } from './operations/cancel-redemption'
import { collectRedemption } from './operations/collect-redemption'
import { confirmSettlement } from './operations/confirm-settlement'
import { findRedemption } from './operations/find-redemption'
import { keepItem } from './operations/keep-item'
import { keepMerchant } from './operations/keep-merchant'
import { listItems } from './operations/list-items'
import { listMerchants } from './operations/list-merchants'
import { listMyPoints } from './operations/list-my-points'
import { listMyRedemptions } from './operations/list-my-redemptions'
import { listRedemptions } from './operations/list-redemptions'
import { listStock } from './operations/list-stock'
import { publishRule } from './operations/publish-rule'
import { recordStock } from './operations/record-stock'
import { redeemItem } from './operations/redeem-item'
import { showItem } from './operations/show-item'
import { showMyPoints } from './operations/show-my-points'
import { showRedemption } from './operations/show-redemption'
import { showRedemptionCode } from './operations/show-redemption-code'
import { showRule } from './operations/show-rule'
import { showSettlement } from './operations/show-settlement'
import { pointRules, purses } from './points-documents'
import { pointsPersonal } from './points-personal'
import { purseDue } from './purse-due'
import { redemptionDue } from './redemption-due'
import { items, merchants, redemptions, settlements } from './shop-documents'
import { NOT_SHOWN } from './shop-words'

/** A person found the words unfit: the thing leaves the shop until its words are written anew. */
const hearItemWords = (work: Work, entry: EventEntry) =>
  recordEvent(work, items, entry, item =>
    entry.data.passed === true ? item : { ...item, on: false, about: NOT_SHOWN }
  )

const hearMerchantWords = (work: Work, entry: EventEntry) =>
  recordEvent(work, merchants, entry, merchant =>
    entry.data.passed === true ? merchant : { ...merchant, address: NOT_SHOWN, hours: NOT_SHOWN }
  )

/** How it was agreed is the only sentence of a rule that somebody wrote. */
const hearRuleWords = (work: Work, entry: EventEntry) =>
  recordEvent(work, pointRules, entry, rule => {
    const last = rule.versions[rule.versions.length - 1]
    if (entry.data.passed === true || !last) return rule
    return { ...rule, versions: [...rule.versions.slice(0, -1), { ...last, agreed: NOT_SHOWN }] }
  })

export const points = {
  handlers: [
    showRule,
    publishRule,
    showMyPoints,
    listMyPoints,
    listItems,
    showItem,
    keepItem,
    recordStock,
    listStock,
    redeemItem,
    showRedemption,
    showRedemptionCode,
    listMyRedemptions,
    listRedemptions,
    findRedemption,
    collectRedemption,
    cancelRedemption,
    keepMerchant,
    listMerchants,
    showSettlement,
    confirmSettlement
  ],
  collections: [pointRules, purses, items, redemptions, merchants, settlements],
  due: [ruleDue, purseDue, redemptionDue, { collection: items }, { collection: merchants }],
  personal: pointsPersonal,
  events: {
    'item.wordsChecked': hearItemWords,
    'merchant.wordsChecked': hearMerchantWords,
    'points.wordsChecked': hearRuleWords
  }
}
