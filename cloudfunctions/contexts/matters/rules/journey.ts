/** 民享: the way of a matter in six plain sentences, for anybody; nothing in it leads to a person or a home. */
import type { Journey, JourneyStage } from 'types/sharing'
import type { MatterFacts } from './matter'
import { buildingOf, roleOf, withoutPeople } from './without-people'

const DAY_MS = 86_400_000

/** Only what was finished for everybody to see, and never what somebody asked to keep close. */
export const isShared = ({ state, result, sensitive, hidden, checks }: MatterFacts): boolean =>
  (state === 'judging' || state === 'closed') &&
  result !== undefined &&
  !sensitive &&
  !hidden &&
  !checks?.some(one => one.at === result.at)

export const daysBetween = (from: number, until: number): number => Math.ceil((until - from) / DAY_MS)

type Line = Omit<JourneyStage, 'stage'>

function discussed({ talked, triage }: MatterFacts): Line {
  if (talked) return { at: talked.at, line: `开了 ${talked.meetings} 次会，说定 ${talked.agreements} 件事` }
  return { line: triage?.route === 'order' ? '职责清楚，不用开会，直接交给责任方' : '没有开会' }
}

function decided({ voted }: MatterFacts): Line {
  if (!voted) return { line: '不用表决' }
  const outcome = voted.passed === undefined ? '征求了意见' : voted.passed ? '表决通过' : '表决没有通过'
  return { at: voted.at, line: voted.figures ? `${outcome}：${voted.figures}` : outcome }
}

function worked({ plannedAt, sorted, holder, timeline, result }: MatterFacts): Line {
  const begun = plannedAt ?? sorted?.at ?? holder.since
  const days = daysBetween(begun, result?.at ?? begun)
  const told = timeline.filter(({ what }) => what === '办理进展').length
  const plan = plannedAt === undefined ? '' : '先公布了人、钱、政策、服务，'
  return {
    at: begun,
    line: `${plan}${days === 0 ? '当天办好' : `办了 ${days} 天`}${told > 0 ? `，报了 ${told} 次进展` : ''}`
  }
}

const points = (tenths: number): string => `${(tenths / 10).toFixed(1)} 分`

function judged({ scores, result, round }: MatterFacts): Line {
  const at = result?.at
  const again = round > 1 ? `，前后办了 ${round} 次` : ''
  const { count = 0, processTenths, resultTenths, attitudeTenths } = scores?.end ?? {}
  if (resultTenths === undefined || processTenths === undefined || attitudeTenths === undefined) {
    const line = scores?.end ? `${count} 人评过，人数太少，不公布分数` : '正在请大家评，评完再公布分数'
    return { ...(at === undefined ? {} : { at }), line: `${line}${again}` }
  }
  const later = scores?.later?.resultTenths
  const still = later === undefined ? '' : `；一个月后再问，${points(later)}`
  const three = `过程 ${points(processTenths)}，结果 ${points(resultTenths)}，态度 ${points(attitudeTenths)}`
  return { ...(at === undefined ? {} : { at }), line: `${count} 人评过：${three}${still}${again}` }
}

/** @param supports how many added their voice. */
export function journeyOf(matter: MatterFacts, supports: number): Omit<Journey, 'media' | 'before' | 'after'> {
  const { _id, raisedAt, triage, result } = matter
  const place = buildingOf(matter.place)
  const [text, gains] = [withoutPeople(result?.text ?? ''), withoutPeople(result?.gains ?? '')]
  const voices = supports > 0 ? `，${supports} 人附议` : ''
  const stages: JourneyStage[] = [
    { stage: 'raise', at: raisedAt, line: `${roleOf(matter.author)}在${place}提出${voices}` },
    { stage: 'discuss', ...discussed(matter) },
    { stage: 'decide', ...decided(matter) },
    { stage: 'work', ...worked(matter) },
    { stage: 'judge', ...judged(matter) },
    { stage: 'share', ...(result ? { at: result.at } : {}), line: gains }
  ]
  return {
    matterId: _id,
    title: withoutPeople(matter.title),
    place,
    ...(triage ? { party: triage.party } : {}),
    supports,
    stages,
    result: text,
    gains,
    ...(result?.costFen === undefined ? {} : { costFen: result.costFen }),
    days: daysBetween(raisedAt, result?.at ?? raisedAt)
  }
}
