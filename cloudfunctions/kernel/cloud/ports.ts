/** The real ports, assembled: what the deployables run with. */
import type { Deployment, Ports } from '../ports'
import { createSecrets } from '../secrets'
import { codes } from './codes'
import { documents } from './documents'
import { files } from './files'
import { messenger } from './messenger'
import { moderation } from './moderation'

/** Keys come from the function's environment; without them nothing starts. */
export const cloudPorts = (): Ports => ({
  documents,
  messenger,
  moderation,
  files,
  codes,
  secrets: createSecrets(process.env.HOUSE_KEY ?? '', process.env.PHONE_KEY ?? ''),
  deployment: deployment(process.env),
  now: () => Date.now()
})

function deployment(env: NodeJS.ProcessEnv): Deployment {
  const templates = { meeting: env.TEMPLATE_MEETING, decision: env.TEMPLATE_DECISION, matter: env.TEMPLATE_MATTER }
  return {
    founders: (env.FOUNDERS ?? '').split(',').filter(openid => openid.length > 0),
    rootScope: env.ROOT_SCOPE ?? '371502',
    rootName: env.ROOT_NAME ?? '东昌府区',
    rateScale: Number(env.RATE_SCALE ?? '1'),
    templates: Object.fromEntries(Object.entries(templates).filter(([, id]) => id))
  }
}
