/** The refusals of the database service in the words that the real one uses, so that callers may match on them. */
import { StoreError } from './store.port'

const CHECK = 'Please check your request, but if the problem'

export const collectionMissing = (name: string) =>
  new StoreError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. ${CHECK} cannot be solved, contact us.`
  )

export const collectionExists = () =>
  new StoreError(
    'DATABASE_COLLECTION_ALREADY_EXIST',
    `[ResourceUnavailable.ResourceExist] Table exist. ${CHECK} persists, contact us.`
  )

export const transactionConflict = () =>
  new StoreError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ' +
      `${CHECK} persists, contact us.`
  )

export const transactionGone = () =>
  new StoreError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit ' +
      `or abort in 30 seconds. ${CHECK} persists, contact us.`
  )

export const transactionBusy = () =>
  new StoreError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionBusy] Transaction is busy. ${CHECK} persists, contact us.`
  )

export const tooManyOperations = (most: number) =>
  new StoreError(
    'DATABASE_TRANSACTION_FAIL',
    `[OperationDenied] too many operations in one transaction, the limit is ${most}`
  )

/** Raised in strict mode, where the documentation allows a transaction nothing but `add` and `doc(id)`. */
export const onlyByIdInTransaction = () =>
  new StoreError(
    'DATABASE_REQUEST_FAILED',
    '[OperationDenied] a transaction may only add documents or reach one by its _id; where() is not part of it'
  )

/** A query, stage or option that the server cannot understand. */
export const badRequest = (reason: string) => new StoreError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${reason}`)

/** A write that one document made impossible: type errors, conflicting paths, limits. */
export const writeFailed = (reason: string) =>
  new StoreError(
    'DATABASE_REQUEST_FAILED',
    `[FailedOperation] multiple write errors: [{write errors: [{${reason}}]}, {<nil>}]`
  )

export const duplicateKey = (collection: string, index: string, key: string) =>
  writeFailed(`E11000 duplicate key error collection: tnt-local.${collection} index: ${index} dup key: { ${key} }`)

/** The caller of a waiting write went away (or the store was put back) before the document became free. */
export const waitingGivenUp = () =>
  new StoreError('SERVER_TIMEOUT', 'the write waited for a locked document and its caller gave up: it was not applied')
