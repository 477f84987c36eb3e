/** What the platform pushes: results of picture checks, people who take their consent back. */
import { contexts } from 'contexts/all'
import { isPush } from 'kernel/cloud/caller'
import { cloudPorts } from 'kernel/cloud/ports'
import { createEars } from 'kernel/ears'

export const main = createEars(contexts, cloudPorts(), isPush)
