/** Every context of the house, bottom to top: what the deployables are made of. */
import type { ContextModule } from 'kernel/context-module'
import { community } from './community'
import { content } from './content'
import { matters } from './matters'
import { meetings } from './meetings'
import { notices } from './notices'
import { privacyOver } from './privacy'
import { voting } from './voting'

const below: readonly ContextModule[] = [community, content, matters, meetings, voting, notices]

export const contexts: readonly ContextModule[] = [...below, privacyOver(below)]
