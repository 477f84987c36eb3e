/** What the author of a text or picture is told about a check. */
import type { NoticeEntry } from 'kernel/outbox'
import type { Check } from './documents'
import { ruleById } from './rules/labels'

/** The page that shows a check to its author. */
const linkTo = (id: string): string => `/packages/content/check/index?id=${id}`

const named = ({ of, title }: Check): string => (title ? `${of}“${title}”` : of)

function notice(check: Check, step: string, title: string, body: string, at: number): NoticeEntry {
  const audience = { people: [check.authorId] }
  const because = '这是您发的'
  return { id: `${check._id}:${step}`, kind: 'notice', audience, because, title, body, link: linkTo(check._id), at }
}

/** Sent back: the exact rule, how to rewrite, and that one may ask for another person. */
export function sentBackNotice(check: Check): NoticeEntry {
  const last = check.decisions[check.decisions.length - 1]
  const rule = ruleById(last?.ruleId ?? 'other')
  const advice = (last?.advice ?? rule.rewrite).replace(/[^。]$/, '$&。')
  const what = check.reports ? '收起来了' : '没有放出来'
  const why = `您的${named(check)}${what}。规则：${rule.title}。怎么改：${advice}`
  const again = check.state === 'refused' ? '觉得不对，点开可以请另一个人重看。' : '这是另一位工作人员重看后的结果。'
  return notice(check, `sent${check.decisions.length}`, '有一条内容请您改一改', `${why}${again}`, last?.at ?? check.at)
}

/** Let pass after all. */
export function overturnedNotice(check: Check): NoticeEntry {
  const at = check.decisions[check.decisions.length - 1]?.at ?? check.at
  return notice(check, 'overturned', '重看以后放出来了', `您的${named(check)}，另一位工作人员看过，没有问题。`, at)
}

/** Nobody looked within the working day. */
export const reminderNotice = ({ _id, scope, place, of, dueAt }: Check, at: number): NoticeEntry => ({
  id: `${_id}:late:${dueAt}`,
  kind: 'notice',
  audience: { post: 'community_secretary', scope },
  title: '有内容过了时限没人看',
  body: `${place}有一条“${of}”，过了一个工作日还没有人看。请安排人看一看。`,
  link: `/packages/content/queue/index?scope=${encodeURIComponent(scope)}`,
  at
})
