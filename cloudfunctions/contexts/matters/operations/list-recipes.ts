/** recipe.list — 1 round trip: a page of the newest, or those that share words with what is asked for. */
import type { Context } from 'kernel/context'
import { handle } from 'kernel/handler'
import { newestFirst } from 'kernel/list'
import type { RecipeCard } from 'types/sharing'
import { recipeList } from 'types/sharing'
import { type Recipe, recipes } from '../documents'
import { wordsOf } from '../rules/recipe'

const FOUND_MAX = 50
/** Of the query's words, those that are looked for; more would be a longer question, not a better one. */
const ASKED_MAX = 20
/** Candidates that are weighed, the newest. */
const WEIGHED_MAX = 200

export const listRecipes = handle(recipeList, async (context, { scope, query, after }) => {
  const county = scope.split('/')[0] ?? ''
  const asked = wordsOf(query ?? '').slice(0, ASKED_MAX)
  if (query && asked.length > 0) return { items: (await found(context, county, asked)).map(cardOf) }
  if (query) return { items: [] }
  const page = await newestFirst(context, recipes, { county, shown: true }, after)
  return { ...page, items: page.items.map(cardOf) }
})

/** Those that share most words first; of equals the newest. */
async function found(context: Context, county: string, asked: string[]): Promise<Recipe[]> {
  const where = { county, shown: true, words: { in: asked } }
  const options = { order: { key: 'desc' }, limit: WEIGHED_MAX } as const
  const rows = await context.documents.find<Recipe>(recipes.name, where, options)
  const shared = ({ words }: Recipe) => asked.filter(word => words.includes(word)).length
  return rows
    .map(recipe => ({ recipe, fit: shared(recipe) }))
    .sort((one, other) => other.fit - one.fit)
    .slice(0, FOUND_MAX)
    .map(({ recipe }) => recipe)
}

const cardOf = ({ id, title, duty, party, gains, days, costFen }: Recipe): RecipeCard => ({
  id,
  title,
  duty,
  party,
  gains,
  days,
  ...(costFen === undefined ? {} : { costFen })
})
