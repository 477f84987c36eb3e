/** One step of a project: its words checked, the rule asked, the page as it is afterwards. */
import { change } from 'kernel/change'
import type { Context } from 'kernel/context'
import { isRefusal, type Refusal, refuse } from 'kernel/refusal'
import type { Reason } from 'types/refusals'
import type { Role } from 'types/roles'
import { type Project, projects } from './documents'
import { projectView } from './project-view'
import type { By } from './rules/line'
import { signedAs } from './signed'
import { doubtful, toBeLookedAt } from './words'

export const WORDS_CHECKED = 'fund.wordsChecked'

interface Said {
  /** What the words are of the project: idea, proof, plan, change, report-3. */
  part: (project: Project) => string
  of: string
  texts: readonly string[]
}

type Decide = (project: Project, by: By) => Project | Reason | Refusal

/** Round trips: two, one more with words; then what the page costs. */
export async function changeProject(
  context: Context,
  projectId: string,
  roles: readonly Role[],
  { part, of, texts }: Said,
  decide: Decide
) {
  const doubt = await doubtful(context, texts)
  if (isRefusal(doubt)) return doubt
  const changed = await change(context, projects, projectId, decided(context, roles, decide, doubt), one => one)
  return isRefusal(changed) ? changed : projectView(context, changed)

  function decided({ at }: Context, posts: readonly Role[], rule: Decide, review: boolean) {
    return (before: Project) => {
      const by = signedAs(context, posts, before.scope)
      const after = rule(before, by)
      if (isRefusal(after)) return after
      if (typeof after === 'string') return refuse(after)
      const name = part(before)
      const { unfit = [], ...fit } = after
      const rest = unfit.filter(one => one !== name)
      const clean: Project = rest.length > 0 ? { ...fit, unfit: rest } : fit
      if (!review) return clean
      const words = { of, target: before._id, event: WORDS_CHECKED, scope: before.scope, author: by.who }
      const id = `${before._id}:${at.toString(36)}:${name}`
      return {
        ...clean,
        outbox: [...clean.outbox, toBeLookedAt(context, { ...words, id, title: before.title, texts })]
      }
    }
  }
}
