/** recipe.show — 1 round trip: the recipe. */
import { handle } from 'kernel/handler'
import { refuse } from 'kernel/refusal'
import { recipeShow } from 'types/sharing'
import { type Recipe, recipes } from '../documents'

export const showRecipe = handle(recipeShow, async (context, { recipeId }) => {
  const recipe = await context.documents.get<Recipe>(recipes.name, recipeId)
  if (!recipe?.shown) return refuse('not-found')
  const { _id, key: _sorted, county: _where, shown: _yes, words: _found, ...shown } = recipe
  return shown
})
