/** The voices of a matter that was merged become voices of the other, page by page; safe to run twice or late. */
import { addMissing } from 'kernel/add-missing'
import type { Work } from 'kernel/context-module'
import { Busy } from 'kernel/documents'
import { sortKey } from 'kernel/list'
import { type Matter, matters, type Own, ownId, supports } from './documents'
import { telling } from './notice'

type Turn = Pick<Work, 'documents' | 'at'>

const PAGE = 100
/** Voices that one turn of the clock carries at the most: a thousand. */
const PAGES_A_TURN = 10
/** Only against a broken chain: real ones are as long as there were merges in the same moment. */
const LINKS_MAX = 5

/** Two round trips, then two a hundred voices: read, add. */
export async function carryVoices(work: Turn, matter: Matter): Promise<Matter> {
  const { carry, mergedInto } = matter
  if (!carry || !mergedInto || work.at < carry.from) return matter
  const into = await endOfChain(work, mergedInto.id)
  if (!into) return matter
  let carried = matter
  for (let page = 0; carried.carry && page < PAGES_A_TURN; page++) carried = await carryPage(work, carried, into)
  return carried
}

/** The other matter may have gone on itself since; what it took along by then is carried from there. */
async function endOfChain({ documents }: Turn, id: string): Promise<Matter | null> {
  let matter = await documents.get<Matter>(matters.name, id)
  for (let link = 0; matter?.mergedInto && link < LINKS_MAX; link++) {
    matter = await documents.get<Matter>(matters.name, matter.mergedInto.id)
  }
  return matter
}

async function carryPage(work: Turn, matter: Matter, into: Matter): Promise<Matter> {
  const { carry } = matter
  if (!carry) return matter
  const { after, from } = carry
  const voices = await work.documents.find<Pick<Own, 'personId' | 'key'>>(
    supports.name,
    { matterId: matter._id, key: { gt: after } },
    { order: { key: 'asc' }, limit: PAGE, fields: ['personId', 'key'] }
  )
  const first = after === '' && matter.authorId !== '' ? [matter.authorId] : []
  const people = [...new Set([...first, ...voices.map(voice => voice.personId)])]
  const moving = people.filter(personId => personId !== into.authorId).map(personId => voiceIn(into, matter, personId))
  if (!(await addMissing(work.documents, supports.name, moving))) throw new Busy('voices could not be carried')
  const told = people.length > 0 ? toldOf(matter, into, people, after) : matter
  const last = voices[PAGE - 1]
  if (last) return { ...told, carry: { from, after: last.key } }
  const { carry: _done, ...done } = told
  return done
}

/** As if the person had tapped 附议 there; one who had is not counted twice. */
function voiceIn(into: Matter, from: Matter, personId: string): Own {
  const _id = ownId(into._id, personId)
  const key = sortKey(from.holder.since, _id)
  const requestKey = `merged:${from._id}`
  return { _id, matterId: into._id, scope: into.scope, personId, key, requestKey, contentHash: '' }
}

const toldOf = (matter: Matter, into: Matter, people: string[], after: string): Matter =>
  telling(matter, `${matter._id}:merged:${after}`, matter.holder.since, {
    audience: { people },
    title: '您关心的事并到一起办',
    body: `“${matter.title}”并到了“${into.title}”，您的一票也算在里面。`,
    because: '您提过或附议过这件事',
    link: `/packages/matters/show/index?id=${into._id}`
  })
