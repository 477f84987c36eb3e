/** Every context of the house, bottom to top: what the deployables are made of. */
import type { ContextModule } from 'kernel/context-module'
import { community } from './community'
import { content } from './content'
import { fund } from './fund'
import { ledger } from './ledger'
import { matters } from './matters'
import { meetings } from './meetings'
import { notices } from './notices'
import { privacyOver } from './privacy'
import { revenue } from './revenue'
import { volunteering } from './volunteering'
import { voting } from './voting'

const below: readonly ContextModule[] = [
  community,
  content,
  ledger,
  matters,
  meetings,
  voting,
  revenue,
  fund,
  volunteering,
  notices
]

export const contexts: readonly ContextModule[] = [...below, privacyOver(below)]
