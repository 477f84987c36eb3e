/** Runs aggregation pipelines with mingo; matching, sorting and distances are our own, so that they agree with find. */

import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import { type Iterator, Lazy } from 'mingo/lazy'
import * as stages from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import { expressionContext, expressionOptions } from './expressions'
import { distanceFrom } from './geo-tests'
import { entriesOf, isArray, namesOf } from './globals'
import { compileQuery } from './matcher'
import { badRequest } from './refusals'
import { inOrder } from './sorting'
import { type Doc, StoreError, type StoreLimits } from './store.port'
import { copyOut, isObject } from './values'

type Stage = Record<string, unknown>
type LookupSpec = Parameters<typeof stages.$lookup>[1]

const match = (docs: Iterator, query: Stage, options: Options) => {
  const { test } = compileQuery(query, options)
  return docs.filter(test)
}

const sort = (docs: Iterator, order: Stage, _: Options) => docs.transform(all => Lazy(inOrder(all, order)))

/** The field that holds the point: the one named, or the first that a document has. */
function placeOf(doc: unknown, key: unknown): string {
  if (typeof key === 'string') return key
  const found = isObject(doc) && entriesOf(doc).find(([, value]) => isObject(value) && value.type === 'Point')
  return found ? found[0] : ''
}

function geoNear(docs: Iterator, spec: Stage, _: Options): Iterator {
  const { near, distanceField, key, query, maxDistance, minDistance, distanceMultiplier, includeLocs } = spec
  if (typeof distanceField !== 'string') throw badRequest('$geoNear requires a distanceField')
  const { test } = compileQuery(isObject(query) ? query : {})
  const most = typeof maxDistance === 'number' ? maxDistance : Number.MAX_VALUE
  const least = typeof minDistance === 'number' ? minDistance : 0
  const factor = typeof distanceMultiplier === 'number' ? distanceMultiplier : 1
  const measure = (doc: Stage) => {
    const place = placeOf(doc, key)
    return { doc, place, metres: distanceFrom(near, place)(doc) }
  }
  const measured = (docs: unknown[]) =>
    docs
      .filter(isObject)
      .map(measure)
      .filter(({ metres }) => metres <= most && metres >= least)
      .sort((a, b) => a.metres - b.metres)
      .map(({ doc, place, metres }) => ({
        ...doc,
        [distanceField]: metres * factor,
        ...(typeof includeLocs === 'string' ? { [includeLocs]: doc[place] } : {})
      }))
  return docs.filter(test).transform(all => Lazy(measured(all)))
}

/**
 * A lookup whose pipeline does not look at the rows beside which it is asked finds the same for each of them: it is
 * asked once, and of the indexes. Every other one is mingo's.
 */
const lookupIn = (from: AggregationSources) => (docs: Iterator, spec: LookupSpec, options: Options) => {
  const { from: name, pipeline, as, localField, let: variables } = spec
  const alone = localField === undefined && variables === undefined && isArray(pipeline)
  if (!alone || typeof name !== 'string' || typeof as !== 'string' || as.includes('.')) {
    return stages.$lookup(docs, spec, options)
  }
  const [first, ...rest] = pipeline.filter(isObject)
  const query = first && isObject(first.$match) ? first.$match : undefined
  const found = matchesOf(from, name, query ?? {}, query ? rest[0]?.$limit : first?.$limit)
  const beside = new Aggregator(query ? rest : pipeline.filter(isObject), options).run(found)
  return docs.map(doc => ({ ...(doc as Stage), [as]: beside.map(copyOut) }))
}

/** Copies of the documents that match, no more of them than the next stage lets through. */
function matchesOf(from: AggregationSources, name: string, query: Stage, most: unknown): Doc[] {
  const { test } = compileQuery(query)
  const found: Doc[] = []
  for (const doc of from.likely(name, query)) {
    if (test(doc)) found.push(copyOut(doc))
    if (typeof most === 'number' && found.length >= most) break
  }
  return found
}

/** The stages that the platform's SDK can send. */
const stagesOver = (from: AggregationSources) =>
  Context.from(
    expressionContext,
    Context.init({
      pipeline: {
        $match: match,
        $sort: sort,
        $geoNear: geoNear,
        $addFields: stages.$addFields,
        $bucket: stages.$bucket,
        $bucketAuto: stages.$bucketAuto,
        $count: stages.$count,
        $group: stages.$group,
        $limit: stages.$limit,
        $lookup: lookupIn(from),
        $project: stages.$project,
        $replaceRoot: stages.$replaceRoot,
        $sample: stages.$sample,
        $skip: stages.$skip,
        $sortByCount: stages.$sortByCount,
        $unwind: stages.$unwind
      }
    })
  )

const KNOWN = new Set(
  ['match', 'sort', 'geoNear', 'addFields', 'bucket', 'bucketAuto', 'count', 'group', 'limit', 'lookup', 'project']
    .concat(['replaceRoot', 'sample', 'skip', 'sortByCount', 'unwind'])
    .map(name => `$${name}`)
)

function checkStages(pipeline: Stage[]): void {
  for (const [i, stage] of pipeline.entries()) {
    const [name, ...others] = isObject(stage) ? namesOf(stage) : []
    if (name === undefined || others.length > 0) {
      throw badRequest('A pipeline stage specification object must contain exactly one field.')
    }
    if (!KNOWN.has(name)) throw badRequest(`Unrecognized pipeline stage name: '${name}'`)
    if (name === '$geoNear' && i > 0) throw badRequest('$geoNear is only valid as the first stage in a pipeline.')
    if (name === '$match' && !isObject(stage.$match))
      throw badRequest('the match filter must be an expression in an object')
    if (name === '$limit' && !(Number.isInteger(stage.$limit) && Number(stage.$limit) > 0)) {
      throw badRequest('the limit must be positive')
    }
  }
}

const idFirst = (doc: unknown): Doc => {
  const fields = isObject(doc) ? doc : {}
  return ('_id' in fields ? { _id: fields._id, ...fields } : fields) as Doc
}

interface AggregationSources {
  /** The documents of a collection among which all matches of a query are. */
  likely(collection: string, query: Stage): Iterable<Doc>
  /** All documents of a collection; none when there is no such collection. */
  all(collection: string): Iterable<Doc>
}

/** Without a `$limit` stage the platform gives 20 rows, and never more than 10 000. */
export function aggregateIn(
  collection: string,
  pipeline: Stage[],
  from: AggregationSources,
  limits: StoreLimits
): Doc[] {
  checkStages(pipeline)
  const [first, ...rest] = pipeline
  const query = first && isObject(first.$match) ? first.$match : undefined
  const docs = matchesOf(from, collection, query ?? {}, undefined)
  const limited = pipeline.some(stage => '$limit' in stage)
  const collectionResolver = (name: string) => [...from.all(name)].map(copyOut)
  try {
    const context = stagesOver(from)
    const aggregator = new Aggregator(query ? rest : pipeline, { ...expressionOptions, context, collectionResolver })
    return aggregator
      .run(docs)
      .slice(0, limited ? limits.aggregateMax : limits.aggregateDefault)
      .map(idFirst)
  } catch (cause) {
    if (cause instanceof StoreError) throw cause
    throw badRequest(cause instanceof Error ? cause.message : String(cause))
  }
}
