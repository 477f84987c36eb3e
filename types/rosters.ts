/** Rosters: reading an owners' register from Excel, deciding what is doubtful, applying the differences. Row R8. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, scopePath } from './common'
import { registrars } from './community'
import { operation } from './contract'

/** A question about the sheet as a whole: which sheet, which row holds the names, which column means what. */
const rosterQuestion = z.strictObject({
  field: z.string(),
  sentence: z.string(),
  candidates: z.array(z.strictObject({ value: z.number(), name: z.string(), samples: z.array(z.string()) })),
  /** Whether "there is none" is an answer. */
  mayBeNone: z.boolean()
})

/** Homes that may or may not belong to one owner, i.e. count as one head (L6). */
const headQuestion = z.strictObject({
  key: z.string(),
  sentence: z.string(),
  owners: z.array(z.string()),
  groups: z.array(z.strictObject({ labels: z.array(z.string()), paths: z.array(z.string()) }))
})

const rowFields = z.partial(
  z.strictObject({
    building: line(0, 20),
    entrance: line(0, 20),
    home: line(0, 20),
    owners: line(0, 80),
    phones: line(0, 60),
    area: line(0, 20),
    use: line(0, 20),
    remark: line(0, 60)
  })
)

/** One row that needs a person: what stands there, what is wrong, what would be taken over. */
const rosterDoubt = z.strictObject({
  /** Row number as Excel shows it. */
  row: z.number(),
  fields: z.record(z.string(), z.string()),
  sentences: z.array(z.string()),
  /** False when nothing can be taken over without a correction. */
  acceptable: z.boolean()
})

const rosterChange = z.strictObject({
  kind: z.enum(['added', 'changed', 'removed']),
  path: scopePath,
  label: z.string(),
  /** Field, before and after, in words; numbers masked. */
  details: z.array(z.string())
})

export const rosterImport = z.strictObject({
  id: documentId,
  /** `questions`: about the sheet; `rows`: doubtful rows or owners are open; `ready`: may be applied; `lapsed`: its time ran out. */
  state: z.enum(['questions', 'rows', 'ready', 'applying', 'applied', 'lapsed']),
  fileName: z.string(),
  questions: z.array(rosterQuestion),
  /** Every row of the sheet is one of these. */
  rows: z.strictObject({
    all: z.number(),
    units: z.number(),
    open: z.number(),
    leftOut: z.number(),
    other: z.number()
  }),
  totals: z.strictObject({ units: z.number(), heads: z.number(), areaCenti: z.number() }),
  /** What the sheet says of its own totals, and whether that agrees. */
  checks: z.array(z.strictObject({ text: z.string(), agrees: z.optional(z.boolean()) })),
  /** Rows that are no home, each with why. */
  otherRows: z.array(z.strictObject({ row: z.number(), why: z.string(), text: z.string() })),
  unusedColumns: z.array(z.string()),
  heads: z.array(headQuestion),
  changes: z.strictObject({ added: z.number(), changed: z.number(), removed: z.number(), same: z.number() }),
  /** Stands for exactly these differences; applying needs it. */
  seen: z.string()
})
export type RosterImportView = z.infer<typeof rosterImport>

export const rosterRead = operation({
  name: 'roster.read',
  kind: 'write',
  summary: 'Reads an uploaded Excel roster and says what it holds, what is unclear and what would change.',
  input: z.strictObject({
    scope: scopePath,
    fileId: z.string().check(z.maxLength(300), z.startsWith('cloud://')),
    fileName: line(1, 100)
  }),
  output: rosterImport,
  who: { over: 'scope', roles: registrars },
  refuses: ['file-unreadable', 'file-foreign', 'file-too-big', 'scope-missing'],
  perMinute: 10
})

const rowNumber = z.int().check(z.gte(1), z.lte(100_000))

export const rosterAnswer = operation({
  name: 'roster.answer',
  kind: 'write',
  summary: 'A person answers about the sheet, about doubtful rows, or about who owns several homes.',
  input: z.strictObject({
    importId: documentId,
    /** Answers about the sheet: `sheet`, `header`, or a column's meaning; null for "there is none". */
    questions: z.optional(
      z
        .array(
          z.strictObject({
            field: z.string().check(z.regex(/^[a-zA-Z]{2,20}$/)),
            value: z.nullable(z.int().check(z.gte(0), z.lte(100_000)))
          })
        )
        .check(z.maxLength(20))
    ),
    /** The building of every row, where the sheet names none. */
    building: z.optional(line(1, 20)),
    rows: z.optional(
      z
        .array(
          z.strictObject({
            row: rowNumber,
            act: z.enum(['accept', 'correct', 'leave-out']),
            fields: z.optional(rowFields)
          })
        )
        .check(z.maxLength(200))
    ),
    heads: z.optional(
      z
        .array(
          z.strictObject({
            key: z.string().check(z.regex(/^[0-9a-z-]{4,80}$/)),
            /** Lists of homes that are one owner's; a home in no list stands apart. */
            together: z.array(z.array(scopePath).check(z.maxLength(200))).check(z.maxLength(50))
          })
        )
        .check(z.maxLength(100))
    )
  }),
  output: rosterImport,
  who: { over: 'object', roles: registrars },
  refuses: ['import-closed', 'file-unreadable'],
  perMinute: 60
})

export const rosterShow = operation({
  name: 'roster.show',
  kind: 'read',
  summary: 'An import with a page of its doubtful rows or of its changes.',
  input: z.strictObject({ importId: documentId, part: z.enum(['doubts', 'changes']), after: cursor }),
  output: z.strictObject({
    roster: rosterImport,
    doubts: z.array(rosterDoubt),
    changes: z.array(rosterChange),
    next: z.optional(z.string())
  }),
  who: { over: 'object', roles: registrars },
  refuses: ['file-unreadable'],
  perMinute: 60
})

export const rosterList = operation({
  name: 'roster.list',
  kind: 'read',
  summary: 'Imports of a place that somebody began and nobody finished; each ends by itself after seven days.',
  input: z.strictObject({ scope: scopePath, after: cursor }),
  output: page(
    z.strictObject({
      id: documentId,
      scope: scopePath,
      fileName: z.string(),
      state: z.enum(['open', 'applying']),
      askedAt: instant,
      endsAt: instant
    })
  ),
  who: { over: 'scope', roles: registrars },
  refuses: [],
  perMinute: 60
})

export const rosterApply = operation({
  name: 'roster.apply',
  kind: 'write',
  summary: 'Puts the seen differences into the register; homes missing from the file go only when named.',
  input: z.strictObject({
    importId: documentId,
    seen: z.string().check(z.regex(/^[0-9a-z]{16}$/)),
    remove: z.array(scopePath).check(z.maxLength(500))
  }),
  output: rosterImport,
  who: { over: 'object', roles: registrars },
  refuses: ['columns-unclear', 'rows-undecided', 'import-closed', 'roster-changed', 'file-unreadable'],
  perMinute: 10
})
