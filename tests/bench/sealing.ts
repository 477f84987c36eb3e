/** How fast entries are put into blocks when the database answers at once, beside hashing their lines alone. */
import type { Entry } from 'contexts/ledger/documents'
import { deedOf } from 'contexts/ledger/made-of'
import { sealBook } from 'contexts/ledger/seal'
import type { Documents } from 'kernel/documents'
import { sha256 } from 'kernel/secrets'
import { canonicalLine } from 'types/ledger-line'

const ROUNDS = 7
const ENTRIES = 50_000
const BOOK = 'hours@c/s'
const AT = Date.UTC(2026, 5, 17, 4)
const DAY_MS = 86_400_000

function entriesOfAYear(): Entry[] {
  return Array.from({ length: ENTRIES }, (_, n) => {
    const legs = [
      { account: 'served', side: 'debit' as const, amount: 30 },
      { account: `person:${n % 300}`, side: 'credit' as const, amount: 30 }
    ]
    const deed = deedOf({ do: 'post', entry: { id: `e${n}`, book: BOOK, what: '清扫楼道', legs } }, AT + n)
    if (deed.do !== 'post') throw new Error('a posting became something else')
    return deed.entry
  })
}

type Rows = Record<string, unknown>[]

/** A database that has the right answer in its hand: what is not sealed, the last block, the sums. */
function readyDocuments(waiting: readonly Entry[]): Documents {
  let from = 0
  let last: Rows = []
  const folds = new Map<unknown, Record<string, unknown>>()
  const never = () => Promise.reject(new Error('sealing does not ask this'))
  const answers: Record<string, (limit: number) => unknown[]> = {
    seals: () => last,
    entries: limit => waiting.slice(from, from + limit),
    folds: () => [...folds.values()]
  }
  return {
    get: async () => null,
    find: async <T>(name: string, _where: object, { limit }: { limit: number }) =>
      (answers[name]?.(limit) ?? []) as T[],
    async add(name, added) {
      if (name === 'seals') last = added as Rows
      if (name === 'folds') for (const fold of added as Rows) folds.set(fold._id, fold)
    },
    async update(_name, id, _where, patch) {
      folds.set(id, { ...folds.get(id), ...patch })
      return true
    },
    async updateAll() {
      from += 500
      return 500
    },
    count: async () => 0,
    remove: never,
    group: never,
    holding: never,
    transact: never
  }
}

async function round(): Promise<{ sealed: number; hashed: number }> {
  const waiting = entriesOfAYear()
  const rate = (started: number) => ENTRIES / ((performance.now() - started) / 1000)
  let started = performance.now()
  for (const entry of waiting) sha256(canonicalLine(entry))
  const hashed = rate(started)
  const documents = readyDocuments(waiting)
  started = performance.now()
  while ((await sealBook({ documents, at: AT + DAY_MS }, BOOK)) > 0);
  return { sealed: rate(started), hashed }
}

async function main() {
  await round()
  const rounds: { sealed: number; hashed: number }[] = []
  for (let n = 0; n < ROUNDS; n++) rounds.push(await round())
  process.stdout.write(`${JSON.stringify(rounds)}\n`)
}

main().catch(error => {
  console.error(error)
  process.exit(1)
})
