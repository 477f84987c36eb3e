/** Every context of the house, bottom to top: what the deployables are made of. */
import type { ContextModule } from 'kernel/context-module'
import { community } from './community'
import { matters } from './matters'
import { meetings } from './meetings'
import { notices } from './notices'
import { voting } from './voting'

export const contexts: readonly ContextModule[] = [community, matters, meetings, voting, notices]
