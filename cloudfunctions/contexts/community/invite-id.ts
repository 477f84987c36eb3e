/** The database keeps what a code derives to, so that reading the database gives nobody a code. */
import type { Ports } from 'kernel/ports'

export const inviteId = (ports: Pick<Ports, 'secrets'>, code: string): string =>
  `i_${ports.secrets.derive('invite-id', code, 20)}`
