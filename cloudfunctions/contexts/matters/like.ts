/** The recipe that a new matter follows, "do it like them": a solved matter of anywhere. */
import type { Context } from 'kernel/context'
import { type Refusal, refuse } from 'kernel/refusal'
import type { Like } from 'types/matter-parts'
import { type Recipe, recipes } from './documents'

/** One round trip. */
export async function likeOf(context: Context, recipeId: string): Promise<Like | Refusal> {
  const recipe = await context.documents.get<Recipe>(recipes.name, recipeId)
  return recipe?.shown ? { recipeId, title: recipe.title } : refuse('like-missing', ['like'])
}
