/** Transactions of the documents port mean the same on the real SDK over the wire and straight on the store. */
import { Busy, type Documents, DuplicateKey } from 'kernel/documents'
import { documentFaces, onFace, thing } from './document-faces'

/** A door that opens once: both sides may wait for the other to have come so far. */
function meeting() {
  let open = () => undefined as undefined
  const reached = new Promise<void>(resolve => {
    open = () => void resolve()
  })
  return { reached, open }
}

/** The number on `t1`, one more than it was; all of it in one transaction. */
const raise = (documents: Documents) =>
  documents.transact(async transaction => {
    const found = await transaction.get<{ n: number }>('things', 't1')
    const n = (found?.n ?? 0) + 1
    await transaction.change('things', 't1', { n })
    return n
  })

const numberOf = async (documents: Documents, id = 't1') => (await documents.get<{ n: number }>('things', id))?.n

describe.each(documentFaces)('on %s', (_name, open) => {
  const promise = onFace(open)

  promise('what the work gives is given back once all its writes are there', async documents => {
    await documents.add('things', [thing(1)])
    const given = await documents.transact(async transaction => {
      await transaction.add('others', thing(2))
      await transaction.change('things', 't1', { n: 7, kind: undefined, list: [{ a: 1 }] })
      return 'done'
    })
    expect(given).toBe('done')
    expect(await documents.get('others', 't2')).toEqual(thing(2))
    expect(await documents.get('things', 't1')).toEqual({ _id: 't1', code: 'c1', n: 7, list: [{ a: 1 }] })
  })

  promise('work that throws leaves nothing behind, and throws what it threw', async documents => {
    await documents.add('things', [thing(1)])
    const own = new Error('not enough')
    const failing = documents.transact(async transaction => {
      await transaction.add('others', thing(2))
      await transaction.change('things', 't1', { n: 7 })
      throw own
    })
    await expect(failing).rejects.toBe(own)
    expect(await documents.get('others', 't2')).toBeNull()
    expect(await numberOf(documents)).toBe(1)
  })

  promise(
    'a missing document is null, what the transaction wrote is seen by itself alone',
    async (documents, elsewhere) => {
      await documents.transact(async transaction => {
        expect(await transaction.get('things', 't1')).toBeNull()
        await transaction.add('things', thing(1))
        await transaction.change('things', 't1', { n: 5 })
        expect(await transaction.get('things', 't1')).toEqual(thing(1, { n: 5 }))
        expect(await elsewhere(() => documents.get('things', 't1'))).toBeNull()
      })
      expect(await numberOf(documents)).toBe(5)
    }
  )

  promise('what it has read stays as it was read, whatever others write meanwhile', async (documents, elsewhere) => {
    await documents.add('things', [thing(1), thing(2)])
    const seen = await documents.transact(async transaction => {
      await transaction.get('things', 't1')
      await elsewhere(() => documents.update('things', 't2', {}, { n: 9 }))
      await elsewhere(() => documents.add('things', [thing(3)]))
      return [await transaction.get('things', 't2'), await transaction.get('things', 't3')]
    })
    expect(seen).toEqual([thing(2), null])
  })

  promise(
    'a document written by others since the transaction looked is Busy, and nothing happened',
    async (documents, elsewhere) => {
      await documents.add('things', [thing(1)])
      const late = documents.transact(async transaction => {
        await transaction.add('others', thing(4))
        await transaction.get('things', 't1')
        await elsewhere(() => documents.update('things', 't1', {}, { n: 9 }))
        await transaction.change('things', 't1', { n: 2 })
      })
      await expect(late).rejects.toBeInstanceOf(Busy)
      expect(await numberOf(documents)).toBe(9)
      expect(await documents.get('others', 't4')).toBeNull()
    }
  )

  promise(
    'of two transactions at one document the later is Busy at once, not when it ends',
    async (documents, elsewhere) => {
      await documents.add('things', [thing(1)])
      await documents.transact(async transaction => {
        await transaction.change('things', 't1', { n: 2 })
        await expect(elsewhere(() => raise(documents))).rejects.toBeInstanceOf(Busy)
      })
      expect(await numberOf(documents)).toBe(2)
    }
  )

  promise('a plain write waits for the transaction that is at its document', async (documents, elsewhere) => {
    await documents.add('things', [thing(1)])
    const written = meeting()
    let waited = false
    const transaction = documents.transact(async within => {
      await within.change('things', 't1', { n: 2 })
      written.open()
      await new Promise(resolve => setTimeout(resolve, 60))
      waited = true
    })
    await written.reached
    const changed = await elsewhere(() => documents.update('things', 't1', {}, { n: 3 }))
    expect([waited, changed]).toEqual([true, true])
    await transaction
    expect(await numberOf(documents)).toBe(3)
  })

  promise('an id or a unique value that is there already is a DuplicateKey and undoes the rest', async documents => {
    await documents.add('things', [thing(1)])
    for (const twice of [thing(1), { ...thing(2), code: 'c1' }]) {
      const failing = documents.transact(async transaction => {
        await transaction.add('others', thing(3))
        await transaction.add('things', twice)
      })
      await expect(failing).rejects.toBeInstanceOf(DuplicateKey)
    }
    expect(await documents.count('others', {})).toBe(0)
  })

  promise('two transactions that add the same id: one is there, the other Busy', async (documents, elsewhere) => {
    await documents.transact(async transaction => {
      await transaction.add('things', thing(1))
      const rival = elsewhere(() => documents.transact(within => within.add('things', thing(1, { n: 2 }))))
      await expect(rival).rejects.toBeInstanceOf(Busy)
    })
    expect(await numberOf(documents)).toBe(1)
  })

  promise('changing a document that is not there is Busy, and nothing happened', async documents => {
    const failing = documents.transact(async transaction => {
      await transaction.add('others', thing(2))
      await transaction.change('things', 't9', { n: 1 })
    })
    await expect(failing).rejects.toBeInstanceOf(Busy)
    expect(await documents.count('others', {})).toBe(0)
  })

  promise('work that writes nothing hinders nobody and is no error', async (documents, elsewhere) => {
    await documents.add('things', [thing(1)])
    const read = await documents.transact(async transaction => {
      const found = await transaction.get<{ n: number }>('things', 't1')
      await elsewhere(() => raise(documents))
      return found?.n
    })
    expect([read, await numberOf(documents)]).toEqual([1, 2])
  })

  promise(
    'of many that raise one number at once each either counted once or was Busy',
    async (documents, elsewhere) => {
      await documents.add('things', [thing(1, { n: 0 })])
      const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => elsewhere(() => raise(documents))))
      const counted = outcomes.filter(({ status }) => status === 'fulfilled').length
      for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Busy)
      expect(counted).toBeGreaterThan(0)
      expect(await numberOf(documents)).toBe(counted)
    }
  )
})
