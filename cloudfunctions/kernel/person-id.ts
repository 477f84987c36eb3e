/** The id of the person behind an openid: stable, and says nothing to who has no key. */
import type { Ports } from './ports'

export const personIdOf = (ports: Pick<Ports, 'secrets'>, openid: string): string =>
  `p_${ports.secrets.derive('person', openid, 20)}`
