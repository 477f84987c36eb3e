/** A meeting of the year: called, replied to, held, minuted and confirmed by those who were there. */
import type { Hand } from '../hand'
import type { Moment } from './calendar'
import type { Ground } from './ground'
import type { Talk } from './story'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** From 09:00 of the day of the call to half past seven in the evening, four days later. */
const UNTIL_MEETING = 4 * DAY + 10.5 * HOUR
const COMING = 9

export function talkAbout(
  hand: Hand,
  { compound: scope, leader, people, count }: Ground,
  talk: Talk,
  matterId: () => string,
  callAt: number
): Moment[] {
  const startsAt = callAt + UNTIL_MEETING
  const guests = Array.from({ length: Math.min(COMING, count) }, (_, index) => people((index * 11) % count))
  let meetingId = ''
  const call = async () => {
    const title = `聊聊：${talk.agreements[0]?.text ?? '这件事怎么办'}`.slice(0, 40)
    const topics = [talk.facts.slice(0, 60), '怎么办、谁来办、多少钱']
    const facts = { text: talk.facts, media: [] }
    const besides = talk.form === '书记经理接待日' ? { besides: '物业张经理' } : {}
    const about = { matterId: matterId(), form: talk.form, title, place: talk.place, topics, facts, ...besides }
    const input = { scope, ...about, groups: groupsOf(talk), startsAt }
    const made = await hand.act<{ id: string }>(leader, 'meeting.call', input)
    meetingId = made.id
  }
  const answer = async () => {
    for (const [index, guest] of guests.entries()) {
      const groupId = `g${index % talk.groups.length}`
      await hand.act(guest, 'meeting.reply', { meetingId, reply: 'come', groupId })
    }
  }
  const come = async () => {
    const { digits } = await hand.act<{ digits: string }>(leader, 'meeting.code', { meetingId })
    for (const guest of guests) await hand.act(guest, 'meeting.signIn', { meetingId, digits })
  }
  const minute = () => hand.act(leader, 'meeting.minute', { meetingId, minutes: minutesOf(talk, startsAt) })
  const confirm = async () => {
    const { minutesHash } = await hand.act<{ minutesHash: string }>(leader, 'meeting.minutes', { meetingId })
    for (const guest of guests.slice(0, 5)) await hand.act(guest, 'meeting.confirm', { meetingId, minutesHash })
  }
  const plan = () => hand.act(leader, 'matter.plan', { matterId: matterId(), plan: planOf(talk, startsAt) })
  const held = [
    { at: callAt, run: call },
    { at: callAt + DAY, run: answer },
    { at: startsAt - HOUR / 4, run: come },
    { at: startsAt + 2 * HOUR, run: minute },
    { at: startsAt + 14 * HOUR, run: confirm }
  ]
  // Without an agreement there is nothing to plan.
  return talk.agreements.length > 0 ? [...held, { at: startsAt + 36 * HOUR, run: plan }] : held
}

/** The first group is hit hardest: nobody of it may be missing unnoticed. */
const groupsOf = ({ groups }: Talk) => groups.map((name, place) => ({ id: `g${place}`, name, affected: place === 0 }))

const viewOf = (words: string) => {
  const [group = '', text = ''] = words.split('：')
  return { group, text }
}

const minutesOf = ({ facts, views, options, agreements, openPoints }: Talk, startsAt: number) => ({
  facts,
  views: views.map(viewOf),
  options: options.map(({ text, yuan, pays, maintains, loses, madeGood }, place) => ({
    title: text,
    costFen: yuan * 100,
    payer: pays,
    keeper: maintains,
    loses,
    madeGood,
    chosen: place === 0
  })),
  agreements: agreements.map(({ text, owner, days }) => ({ text, owner, doneBy: startsAt + days * DAY })),
  openPoints
})

const planOf = ({ options, agreements }: Talk, startsAt: number) => {
  const chosen = options[0]
  return {
    people: agreements
      .map(({ owner }) => owner)
      .join('、')
      .slice(0, 200),
    money: chosen ? `约 ${chosen.yuan} 元，${chosen.pays}` : '不花钱',
    policy: '按议事会的共识办，已经公示',
    services: chosen ? `以后由${chosen.maintains}管护` : '社区跟进',
    doneBy: startsAt + (agreements[0]?.days ?? 15) * DAY
  }
}
