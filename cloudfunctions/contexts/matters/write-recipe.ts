/** A matter's recipe follows the matter: written when it closes, again after the second rating, taken back when it fails. */
import type { Work } from 'kernel/context-module'
import { DuplicateKey } from 'kernel/documents'
import { sortKey } from 'kernel/list'
import { type Matter, type Recipe, recipes } from './documents'
import { isRecipe, recipeOf } from './rules/recipe'

/** One or two round trips when there is something to write; safe to run twice or late. */
export async function keepRecipe(work: Work, matter: Matter): Promise<Matter> {
  const { recipeAt, ...done } = matter
  if (recipeAt === undefined || work.at < recipeAt) return matter
  if (isRecipe(matter)) await write(work, matter)
  else await work.documents.update(recipes.name, matter._id, {}, { shown: false })
  return done
}

async function write({ documents }: Work, matter: Matter): Promise<void> {
  const recipe: Recipe = { ...recipeOf(matter), _id: matter._id, key: sortKey(matter.result?.at ?? 0, matter._id) }
  try {
    await documents.add(recipes.name, [recipe])
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error
    const { _id, ...rest } = recipe
    await documents.update(recipes.name, _id, {}, rest)
  }
}
