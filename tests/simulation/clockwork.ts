/** The ledger's own clocks and what they are run with: it asks nobody but the database. */
import { due } from 'contexts/ledger/due'
import { sealing } from 'contexts/ledger/sweep'
import type { Ports } from 'kernel/ports'

/** All that the ledger does by itself. */
export const clockwork = { handlers: [], collections: [], due, sweeps: [sealing] }

/** The ledger asks nobody but the database. */
export function portsOf(documents: Ports['documents'], now: () => number): Ports {
  const nobody = () => Promise.reject(new Error('the ledger asks nobody else'))
  const never = () => {
    throw new Error('the ledger keeps no secrets')
  }
  return {
    documents,
    now,
    messenger: { send: nobody },
    moderation: { text: nobody, media: nobody },
    files: { read: nobody, remove: nobody, write: nobody, urls: nobody },
    codes: { image: nobody },
    secrets: { derive: never, sign: never, verify: never, seal: never, open: never },
    deployment: { founders: [], rootScope: 'c', rootName: 'c', templates: {}, rateScale: 1 }
  }
}
