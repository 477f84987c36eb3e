/** How far the import of a compound's roster has come on this phone: the file that was sent, the import it became. */
import { useDraft } from '@/session/use-draft'

export interface RosterDraft {
  fileId: string
  fileName: string
  importId: string
}

const empty: RosterDraft = { fileId: '', fileName: '', importId: '' }

export const useRosterDraft = (scope: string) => useDraft<RosterDraft>(`roster/${scope}`, empty)
