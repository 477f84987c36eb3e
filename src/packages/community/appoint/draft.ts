/** What is being filled in about a post, kept until it is given or ended. */
import type { Role } from 'types/roles'
import { useDraft } from '@/session/use-draft'

export interface PostDraft {
  code: string
  role: Role | ''
  name: string
  until: string
}

const empty: PostDraft = { code: '', role: '', name: '', until: '' }

export const usePostDraft = (scope: string) => useDraft<PostDraft>(`post/${scope}`, empty)
