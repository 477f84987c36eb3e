/** What a matter hears of its neighbours' reports: what people decided, which those who reported are told. */
import type { Work } from 'kernel/context-module'
import type { EventEntry } from 'kernel/outbox'
import { recordEvent } from 'kernel/record-event'
import { matters, type Report, reports } from './documents'
import { telling, type Words } from './notice'
import { sentBack } from './raising-events'
import { pageOf } from './rules/page-of'
import { reportDecided } from './rules/reported'

/** Everybody in a compound who could have reported. */
const PEOPLE_MAX = 1000

const reportersOf = async ({ documents }: Work, about: string): Promise<string[]> => {
  const options = { order: { key: 'asc' }, limit: PEOPLE_MAX, fields: ['personId'] } as const
  return (await documents.find<Pick<Report, 'personId'>>(reports.name, { about }, options)).map(one => one.personId)
}

/** The author hears of what was sent back from the queue; where the author has no phone, the helper from here. */
const hearReportDecided = async (work: Work, entry: EventEntry): Promise<void> => {
  const { held, ruleId, rule, advice } = entry.data
  const about = String(held)
  const people = await reportersOf(work, about)
  await recordEvent(work, matters, entry, before => {
    const passed = entry.data.passed === true
    const why = { ruleId: String(ruleId), rule: String(rule), advice: String(advice), at: entry.at }
    const after = reportDecided(before, { passed, held: about, ...why })
    const told = people.length > 0 ? [toReporters(people, passed, why.rule, before._id)] : []
    const helper = after !== before && after.state === 'returned' ? sentBack(after) : []
    // The same for the same decision, so that nobody is told twice when it is sent once more.
    const id = `${about}:${passed ? 'fine' : 'back'}`
    const tell = (matter: typeof after, words: Words, place: number) =>
      telling(matter, `${id}:${place}`, entry.at, words)
    return [...told, ...helper].reduce(tell, after)
  })
}

function toReporters(people: string[], passed: boolean, rule: string, matterId: string): Words {
  const because = '您说过有一条内容不妥'
  const title = '您说不妥的那条有结果了'
  const body = passed
    ? '审核的人看过了，没有违反发言规则，照样放着。谢谢您提醒。'
    : `审核的人看过了，按“${rule}”这条规则收起来了。谢谢您提醒。`
  const link = passed ? pageOf(matterId) : '/packages/content/rules/index'
  return { audience: { people }, because, title, body, link }
}

export const reportingEvents = { 'matter.reportDecided': hearReportDecided }
