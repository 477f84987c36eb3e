/** What is being filled in about a post, kept until it is given or ended. */
import { useDraft } from '@/session/use-draft'

export interface PostDraft {
  code: string
  /** Place in the list of roles that the giver may give; -1 for none yet. */
  role: number
  name: string
  until: string
}

const empty: PostDraft = { code: '', role: -1, name: '', until: '' }

export const usePostDraft = (scope: string) => useDraft<PostDraft>(`post/${scope}`, empty)
