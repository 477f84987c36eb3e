/** What time adds to a finished matter: its means published, the question thirty days later, and its recipe. */
import type { Work } from 'kernel/context-module'
import { lawAt } from 'kernel/law'
import { evaluations, type Matter } from './documents'
import { telling } from './notice'
import { aboutOf, closed, laterAsked, laterClosed, type Phase } from './rules/judging'
import type { Scores } from './rules/matter'
import { publishedLater, publishedScores, type RatingSums } from './rules/ratings'
import { supportersOf } from './supporters'
import { keepRecipe } from './write-recipe'

/** Safe to run twice or late: each step is taken only by the clock that still finds the matter as it was. */
export async function judged(work: Work, matter: Matter): Promise<Matter> {
  const asked = await asking(work, await publishing(work, matter))
  return keepRecipe(work, asked)
}

/** One round trip when a window is over. */
async function publishing(work: Work, matter: Matter): Promise<Matter> {
  const { state, judge, laterAskedAt, scores } = matter
  if (!judge) return matter
  if (state === 'judging' && work.at >= judge.until) {
    return closed(matter, await scoresOf(work, matter, 'end', publishedScores), work.at)
  }
  const later = state === 'closed' && laterAskedAt !== undefined && !scores?.later
  if (!later || work.at < judge.laterUntil) return matter
  return laterClosed(matter, await scoresOf(work, matter, 'later', publishedLater), work.at)
}

type Publish = (sums: RatingSums, shownFrom: number) => Scores

async function scoresOf(work: Work, matter: Matter, phase: Phase, publish: Publish): Promise<Scores> {
  const where = { about: aboutOf(matter, phase) }
  const [group] = await work.documents.group(evaluations.name, where, 'about', ['process', 'result', 'attitude'])
  const { process = 0, result = 0, attitude = 0 } = group?.sums ?? {}
  const sums = { count: group?.count ?? 0, process, result, attitude }
  return publish(sums, lawAt(matter.scope).ratingsShownFrom.value)
}

/** Those concerned are asked again; one round trip a thousand. */
async function asking(work: Work, matter: Matter): Promise<Matter> {
  const { state, judge, laterAskedAt, authorId, title, _id, round } = matter
  if (state !== 'closed' || !judge || laterAskedAt !== undefined || work.at < judge.laterAt) return matter
  const people = [...new Set([authorId, ...(await supportersOf(work, _id))])].filter(Boolean)
  const words = {
    audience: { people },
    title: '还好吗？',
    body: `“${title}”办完一个月了，现在还好吗？请再评一次。`,
    because: '您提过或附议过这件事'
  }
  return telling(laterAsked(matter, work.at), `${_id}:later:${round}`, work.at, words)
}
