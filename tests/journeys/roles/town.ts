/** The demo town for the tests of the roles: one house, one browser, a phone for whoever is asked for. */
import path from 'node:path'
import type { Cloud } from '../../../local/cloud'
import { createHand, type Hand } from '../../../local/demo/hand'
import { staff } from '../../../local/demo/people'
import { compound } from '../../../local/demo/town'
import { openBrowser } from '../../browser'
import { openHouse } from '../house'
import { type RolePhone, takePhone } from './role-phone'

/** A microphone that hums and is always allowed. */
const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

interface Listed {
  items: { id: string; title: string }[]
}

export interface Town {
  house: Cloud
  /** Does what is only preparation, by the operations that taps would send. */
  hand: Hand
  /** What went wrong on any phone without anybody tapping it. */
  complaints: string[]
  phoneOf(openid: string, elder?: boolean): Promise<RolePhone>
  /** A new matter at the compound; by default nobody has sorted it. */
  raised(by: string, title: string, text?: string): Promise<string>
  /** One that the property company has been told to see to. */
  ordered(by: string, title: string): Promise<string>
  /** One that is done and waits to be rated. */
  finished(by: string, title: string): Promise<string>
  /** Of the matters that the town has lived through. */
  known(title: string): Promise<string>
  /** Takes back every phone that was given out. */
  endTest(): Promise<void>
  close(): Promise<void>
}

export const photo = path.resolve(__dirname, '../../../local/demo/photos/light-before.jpg')

export async function openTown(): Promise<Town> {
  const browser = await openBrowser(microphone)
  const house = await openHouse('h5')
  const hand = createHand(house)
  const complaints: string[] = []
  let phones: RolePhone[] = []

  const raised = async (by: string, title: string, text = '') =>
    (await hand.act<{ id: string }>(by, 'matter.raise', { scope: compound, title, text })).id
  const ordered = async (by: string, title: string) => {
    const matterId = await raised(by, title)
    const reason = '合同里写着归物业。'
    await hand.act(staff, 'matter.triage', { matterId, dutyId: 'monitoring', route: 'order', reason })
    return matterId
  }
  return {
    house,
    hand,
    complaints,
    async phoneOf(openid, elder = false) {
      const phone = await takePhone(browser, house.url, { openid, elder }, words => complaints.push(words))
      phones.push(phone)
      return phone
    },
    raised,
    ordered,
    async finished(by, title) {
      const matterId = await ordered(by, title)
      const result = { result: '换了新的，看得清车牌。', gains: '全小区停车的人家。' }
      await hand.act(staff, 'matter.finish', { matterId, ...result })
      return matterId
    },
    async known(title) {
      for (const filter of ['near', 'done']) {
        let after: string | undefined
        do {
          const input = { scope: compound, filter, ...(after ? { after } : {}) }
          const page = await hand.act<Listed & { next?: string }>(staff, 'matter.list', input)
          const found = page.items.find(item => item.title === title)
          if (found) return found.id
          after = page.next
        } while (after)
      }
      throw new Error(`the town has no matter 「${title}」`)
    },
    async endTest() {
      await Promise.all(phones.map(phone => phone.close()))
      phones = []
    },
    async close() {
      await browser.close()
      await house.close()
    }
  }
}
