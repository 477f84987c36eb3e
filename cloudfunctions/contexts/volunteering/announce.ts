/** What people are told about activities, hours and certificates. */
import { heldEvent } from 'contexts/content'
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { EventEntry, NoticeEntry } from 'kernel/outbox'
import { activityKinds } from 'types/activity-kinds'
import type { Activity, Certificate, Help, Team } from './documents'

dayjs.extend(utc)

const SHANGHAI_HOURS = 8
const when = (at: number): string => dayjs(at).utcOffset(SHANGHAI_HOURS).format('M月D日 HH:mm')

const linkTo = (activityId: string): string => `/packages/volunteering/activity/index?id=${activityId}`

type Called = Pick<Activity, '_id' | 'scope' | 'kind' | 'title' | 'place' | 'startsAt' | 'hostId' | 'host'>

export const placeAndTime = ({ startsAt, place }: Pick<Activity, 'startsAt' | 'place'>): string =>
  `${when(startsAt)}，${place}`

const peopleOf = ({ signUps, hostId }: Activity): string[] =>
  signUps.map(({ personId }) => personId).filter(personId => personId !== hostId)

/** To everyone who lives there, with the day's one message. */
export const calledNotice = (activity: Called, at: number): NoticeEntry => ({
  id: `${activity._id}:called`,
  kind: 'notice',
  audience: { residentsOf: activity.scope },
  except: activity.hostId,
  because: '您住在这里',
  general: true,
  title: `有活动：${activityKinds[activity.kind].name}`,
  body: `${activity.title}，${placeAndTime(activity)}。想来帮忙的，点开报名。`,
  link: linkTo(activity._id),
  at,
  when: activity.startsAt
})

const toThose = (
  activity: Activity,
  people: string[],
  { id, title, body, at }: { id: string; title: string; body: string; at: number }
): NoticeEntry[] =>
  people.length === 0
    ? []
    : [
        {
          id: `${activity._id}:${id}`,
          kind: 'notice',
          audience: { people },
          because: '您报了名',
          title,
          body,
          link: linkTo(activity._id),
          at,
          when: activity.startsAt
        }
      ]

/** @param act what gave the places, so that two acts at one moment are two notices */
export const seatNotice = (activity: Activity, people: string[], act: string, at: number): NoticeEntry[] =>
  toThose(activity, people, {
    id: `seat:${act}`,
    title: '轮到您了',
    body: `“${activity.title}”空出了名额，您排上了。${placeAndTime(activity)}。来不了请点一下，让给后面的邻居。`,
    at
  })

export const changedNotice = (activity: Activity, why: string, at: number): NoticeEntry[] =>
  toThose(activity, peopleOf(activity), {
    id: `changed:${at}`,
    title: '活动改了时间或地点',
    body: `“${activity.title}”改到${placeAndTime(activity)}。${why}。来不了请退掉报名。`,
    at
  })

export const cancelledNotice = (activity: Activity, why: string, at: number): NoticeEntry[] =>
  toThose(activity, peopleOf(activity), {
    id: 'cancelled',
    title: '活动取消了',
    body: `${when(activity.startsAt)}的“${activity.title}”取消了。${why}。`,
    at
  })

export const reminderNotice = (activity: Activity, at: number): NoticeEntry[] => {
  const people = activity.signUps.filter(({ seat }) => seat === 'place').map(({ personId }) => personId)
  const bring = activity.bring ? `请带上${activity.bring}。` : ''
  return toThose(activity, people, {
    id: `reminder:${activity.startsAt}`,
    title: '您报名的活动快到了',
    body: `${placeAndTime(activity)}：${activity.title}。${bring}来不了请早点退，让给排队的邻居。`,
    at
  })
}

export const askNotice = (activity: Activity, at: number): NoticeEntry => ({
  id: `${activity._id}:ask`,
  kind: 'notice',
  audience: { people: [activity.hostId] },
  because: '这次活动是您组织的',
  title: '请确认大家的服务时长',
  body: `“${activity.title}”办完了，来帮忙的邻居等着您确认时长。`,
  link: `/packages/volunteering/confirm/index?id=${activity._id}`,
  at
})

/** To the one who helped, when the host has confirmed or put right the minutes. */
export const confirmedNotice = (help: Help, at: number): NoticeEntry => ({
  id: `${help._id}:confirmed:${help.round}`,
  kind: 'notice',
  audience: { people: [help.personId] },
  because: '您来帮了忙',
  title: help.round > 1 ? '您的服务时长改了' : '您的服务时长记上了',
  body: `“${help.title}”记 ${help.minutes} 分钟。${help.round > 1 ? `原因：${help.why ?? ''}。` : ''}不对请告诉${help.host}。`,
  link: '/packages/volunteering/hours/index',
  at
})

export const certificateAskedNotice = (certificate: Pick<Certificate, '_id' | 'scope' | 'who'>, at: number) =>
  ({
    id: `${certificate._id}:asked`,
    kind: 'notice',
    audience: { post: 'community_staff', scope: certificate.scope },
    title: '有人要开志愿服务证明',
    body: `${certificate.who}申请开志愿服务记录证明。请核对后打印、盖章。`,
    link: `/packages/volunteering/certificate/index?id=${certificate._id}`,
    at
  }) satisfies NoticeEntry

export const certificateIssuedNotice = ({ _id, personId, place }: Certificate, at: number): NoticeEntry => ({
  id: `${_id}:issued`,
  kind: 'notice',
  audience: { people: [personId] },
  because: '这张证明是您要的',
  title: '志愿服务证明开好了',
  body: `${place}已经核对盖章，请去拿，不收钱。`,
  link: `/packages/volunteering/certificate/index?id=${_id}`,
  at
})

export const certificateWithdrawnNotice = ({ _id, personId }: Certificate, at: number): NoticeEntry => ({
  id: `${_id}:withdrawn`,
  kind: 'notice',
  audience: { people: [personId] },
  because: '这张证明是您要的',
  title: '志愿服务证明要重开',
  body: '里面有一条时长改过了，原来那张不作数了。请重新申请一张。',
  link: `/packages/volunteering/certificate/index?id=${_id}`,
  at
})

/** Which version of an activity's words is checked: `called`, `changed:<at>`, `cancelled`, `report:<at>`. */
export const activityWordsHeld = (activity: Called, text: string, version: string, at: number): EventEntry =>
  heldEvent({
    id: `${activity._id}:${version}`,
    of: '志愿活动',
    target: activity._id,
    event: 'activity.wordsChecked',
    scope: activity.scope,
    authorId: activity.hostId,
    author: activity.host,
    title: activity.title,
    text,
    at
  })

export const teamWordsHeld = (
  team: Pick<Team, '_id' | 'scope' | 'leaderId' | 'leader' | 'name'>,
  text: string,
  at: number
) =>
  heldEvent({
    id: `${team._id}:about:${at}`,
    of: '志愿服务队',
    target: team._id,
    event: 'team.wordsChecked',
    scope: team.scope,
    authorId: team.leaderId,
    author: team.leader,
    title: team.name,
    text,
    at
  })
