/** The statements about a meeting or a matter with what people share; four round trips, two while nobody opened it. */
import { matterStanding } from 'contexts/matters'
import { admit, type Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { lawAt } from 'kernel/law'
import { type Refusal, refuse } from 'kernel/refusal'
import { type GroundView, groundOpen, groundShow } from 'types/common-ground'
import { type Meeting, meetings } from '../documents'
import { groundIdOf, groundView, may } from '../ground-view'
import { type Ground, grounds } from '../talk-documents'

type About = Pick<Ground, 'on' | 'aboutId'>

export const showGround = handle(groundShow, async (context, about) => {
  const ground = await context.documents.get<Ground>(grounds.name, groundIdOf(about.on, about.aboutId))
  if (!ground) return notOpened(context, about)
  return admit(context, grounds.subject(ground)) ?? groundView(context, ground)
})

async function notOpened(context: Context, about: About): Promise<GroundView | Refusal> {
  const subject = await subjectOf(context, about)
  const refused = admit(context, subject)
  if (refused || !subject) return refused ?? refuse('not-found')
  const { scope, title, ripe } = subject
  return {
    ...about,
    scope,
    title,
    state: 'none',
    moderated: false,
    statements: [],
    people: 0,
    peopleMin: lawAt(scope).groundPeopleMin.value,
    acts: ripe && may(context, groundOpen, scope) ? ['open'] : []
  }
}

/** What the statements would be about; `ripe`: it is being talked over. One round trip. */
export async function subjectOf(
  context: Context,
  { on, aboutId }: About
): Promise<{ scope: string; title: string; ripe: boolean; hidden?: boolean } | null> {
  if (on === 'matter') {
    const matter = await matterStanding(context, aboutId)
    if (!matter) return null
    const { scope, title, state, hidden } = matter
    return { scope, title, hidden, ripe: state === 'discussing' || state === 'deciding' }
  }
  const meeting = await context.documents.get<Meeting>(meetings.name, aboutId)
  return meeting && { scope: meeting.scope, title: meeting.title, ripe: !meeting.cancelled }
}
