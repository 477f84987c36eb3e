/**
 * Mistakes that somebody could make in the ledger and in the shop, each one line of the real source replaced while the
 * simulator is bundled. The simulator is only believed because it finds every one of them.
 */
const ledger = file => `cloudfunctions/contexts/ledger/${file}.ts`
const shop = file => `cloudfunctions/contexts/volunteering/${file}.ts`

/** @type {readonly {name: string, what: string, file: string, find: string, replace: string}[]} */
export const plantedBugs = [
  {
    name: 'no-idempotency',
    what: 'an entry takes its id from the moment, not from the request',
    file: ledger('made-of'),
    find: ': draft.id,',
    replace: ': [draft.id, at].join("."),'
  },
  {
    name: 'id-without-content',
    what: 'a used id is answered with a yes whatever is asked under it',
    file: ledger('carry-out'),
    find: 'if (there?.requestHash !== deed.entry.requestHash) return there && refuse(',
    replace: 'if (!there) return there && refuse('
  },
  {
    name: 'no-before-a-yes',
    what: 'what was done already is refused because it cannot be done twice',
    file: ledger('carry-out'),
    find: '((await asBefore(desk, deeds)) ?? carried)',
    replace: 'carried'
  },
  {
    name: 'no-transaction',
    what: 'entry and balances are written one after the other',
    file: ledger('within-transaction'),
    find: 'documents.transact(transaction => carry(transaction, deeds))',
    replace: `carry({
      get: (name, id) => documents.get(name, id),
      add: (name, document) => documents.add(name, [document]),
      change: async (name, id, patch) => void (await documents.update(name, id, {}, patch))
    }, deeds)`
  },
  {
    name: 'read-outside',
    what: 'balances are read outside of the transaction that writes them',
    file: ledger('within-transaction'),
    find: 'documents.transact(transaction => carry(transaction, deeds))',
    replace: 'documents.transact(transaction => carry({ ...transaction, get: (n, id) => documents.get(n, id) }, deeds))'
  },
  {
    name: 'one-act-a-transaction',
    what: 'each act of a request has a transaction of its own',
    file: ledger('within-transaction'),
    find: 'documents.transact(transaction => carry(transaction, deeds))',
    replace: `(async () => {
      const all = { entries: [], holds: [] }
      for (const deed of deeds) {
        const one = await documents.transact(transaction => carry(transaction, [deed]))
        all.entries.push(...one.entries)
        all.holds.push(...one.holds)
      }
      return all
    })()`
  },
  {
    name: 'plain-add-of-several',
    what: 'several entries over folded accounts are added without a transaction',
    file: ledger('carry-out'),
    find: 'deeds.length > 1 ||',
    replace: ''
  },
  {
    name: 'overdrawn-by-one',
    what: 'a bounded account may go to one below nothing',
    file: ledger('within-transaction'),
    find: 'balance) < 0) decline',
    replace: 'balance) < -1) decline'
  },
  {
    name: 'never-the-last-one',
    what: 'the last of what is there can never be taken',
    file: ledger('within-transaction'),
    find: 'balance) < 0) decline',
    replace: 'balance) <= 0) decline'
  },
  {
    name: 'holds-are-no-limit',
    what: 'what is set aside may be spent by others',
    file: ledger('rules/balance'),
    find: 'standing(book, code, balance) - balance.held',
    replace: 'standing(book, code, balance)'
  },
  {
    name: 'hold-sets-nothing-aside',
    what: 'a hold is written down and its balance is not',
    file: ledger('within-transaction'),
    find: 'for (const hold of fresh) move(after, hold, hold.amount)',
    replace: ''
  },
  {
    name: 'settled-and-still-held',
    what: 'settling and releasing do not free what was set aside',
    file: ledger('within-transaction'),
    find: 'for (const hold of over) move(after, hold, -hold.amount)',
    replace: ''
  },
  {
    name: 'released-twice',
    what: 'a hold that is over is released again',
    file: ledger('within-transaction'),
    find: "deed.do === 'release' && hold.state === 'held'",
    replace: "deed.do === 'release'"
  },
  {
    name: 'settled-after-its-time',
    what: 'what was given back is handed over all the same',
    file: ledger('within-transaction'),
    find: "if (hold.state !== 'held') decline('hold-over')",
    replace: ''
  },
  {
    name: 'holds-never-expire',
    what: 'the clock does not give back what nobody collected',
    file: ledger('due'),
    find: "hold.state !== 'held' || hold.expiresAt > at",
    replace: "hold.state !== 'held' || hold.expiresAt < at"
  },
  {
    name: 'undone-twice',
    what: 'two people who undo the same entry both do',
    file: ledger('made-of'),
    find: 'reversalId = (entryId: string): string =>',
    replace: 'reversalId = (entryId: string): string => (Math.random() < 0.5 ? "again:" : "") +'
  },
  {
    name: 'undone-by-half',
    what: 'an entry is undone with its sides as they were',
    file: ledger('reverse'),
    find: "side: leg.side === 'debit' ? 'credit' : 'debit'",
    replace: 'side: leg.side'
  },
  {
    name: 'no-fence',
    what: 'a sealer whose number is taken goes on as if it were its own',
    file: ledger('seal'),
    find: 'if (error instanceof DuplicateKey) return repaired\n    throw error',
    replace: 'if (!(error instanceof DuplicateKey)) throw error'
  },
  {
    name: 'no-repair',
    what: 'what a dead sealer has left undone stays undone',
    file: ledger('seal'),
    find: 'head ? await finish(documents, head) : 0',
    replace: '0'
  },
  {
    name: 'marked-before-folded',
    what: 'entries are marked before their sums are folded',
    file: ledger('seal'),
    find: 'await foldIn(documents, seal, batch)\n  await mark(documents, seal)',
    replace: 'await mark(documents, seal)\n  await foldIn(documents, seal, batch)'
  },
  {
    name: 'folded-twice',
    what: 'a block is folded by everybody who comes by',
    file: ledger('fold-in'),
    find: 'if (fold.asOfSeal >= no) return true',
    replace: ''
  },
  {
    name: 'counted-twice',
    what: 'a page counts what is folded and not yet marked a second time',
    file: ledger('standings'),
    find: '<= (asOf.get(leg.account) ?? 0)',
    replace: '< (asOf.get(leg.account) ?? 0)'
  },
  {
    name: 'closed-at-once',
    what: 'closing does not wait for those who were told that the month is open',
    file: ledger('months-open'),
    find: 'CLOSING_MS = 180_000',
    replace: 'CLOSING_MS = 1_000'
  },
  {
    name: 'closed-and-open',
    what: 'a month that is being closed still takes entries',
    file: ledger('months-open'),
    find: 'if (closed.length > 0) return',
    replace: 'if (closed.length > 1) return'
  },
  {
    name: 'points-back-goods-not',
    what: 'giving back returns the points and keeps the piece aside',
    file: shop('redemption-acts'),
    find: '[ids.points, ids.piece].map(',
    replace: '[ids.points].map('
  },
  {
    name: 'goods-for-nothing',
    what: 'the piece is set aside without its points',
    file: shop('redemption-acts'),
    find: "{ do: 'hold', hold: { ...points, what, expiresAt: until } },",
    replace: ''
  }
]
