/** 民享: the whole way of a matter for anybody to see, and solved matters as recipes; no personal data in either. R4. */
import * as z from 'zod/mini'
import { cursor, documentId, instant, line, page, scopePath } from './common'
import { mediaView } from './content'
import { operation } from './contract'
import { neighbours, party } from './matters'

export const journeyStages = ['raise', 'discuss', 'decide', 'work', 'judge', 'share'] as const
const stage = z.strictObject({
  stage: z.enum(journeyStages),
  /** When it began; absent for a step that this matter did not need. */
  at: z.optional(instant),
  /** One plain sentence. */
  line: z.string()
})
export type JourneyStage = z.infer<typeof stage>

const journey = z.strictObject({
  matterId: documentId,
  title: z.string(),
  /** The compound or building, never the home. */
  place: z.string(),
  party: z.optional(party),
  supports: z.int(),
  stages: z.array(stage),
  result: z.string(),
  gains: z.string(),
  costFen: z.optional(z.int()),
  /** From raising to the result, in whole days. */
  days: z.int(),
  /** Photos that passed the check. */
  media: z.array(mediaView),
  before: z.array(documentId),
  after: z.array(documentId)
})
export type Journey = z.infer<typeof journey>

export const journeyShow = operation({
  name: 'journey.show',
  kind: 'read',
  summary:
    'The way of a matter from who raised it to who gained: only with a published result, never of a sensitive one.',
  input: z.strictObject({ matterId: documentId }),
  output: journey,
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})

export const journeyCode = operation({
  name: 'journey.code',
  kind: 'read',
  summary: 'The code that leads from a picture to the way of a matter; for whoever may see the way.',
  input: z.strictObject({ matterId: documentId }),
  output: z.strictObject({ imageBase64: z.string() }),
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 30
})

const recipeCard = z.strictObject({
  id: documentId,
  title: z.string(),
  duty: z.string(),
  party,
  gains: z.string(),
  days: z.int(),
  costFen: z.optional(z.int())
})
export type RecipeCard = z.infer<typeof recipeCard>

const recipe = z.strictObject({
  ...recipeCard.shape,
  basis: z.string(),
  result: z.string(),
  plan: z.optional(z.strictObject({ people: z.string(), money: z.string(), policy: z.string(), services: z.string() })),
  /** What was done, by which role, on which day after it was raised. */
  steps: z.array(z.strictObject({ what: z.string(), who: z.string(), day: z.int() })),
  /** Mean of the result, at the end and thirty days later; from five ratings up. */
  resultTenths: z.optional(z.int()),
  laterTenths: z.optional(z.int())
})
export type Recipe = z.infer<typeof recipe>

export const recipeList = operation({
  name: 'recipe.list',
  kind: 'read',
  summary:
    'Solved matters of the county, without people and houses: the newest, or the fifty that best fit some words.',
  input: z.strictObject({ scope: scopePath, query: z.optional(line(0, 40)), after: cursor }),
  output: page(recipeCard),
  who: { over: 'scope', ...neighbours },
  refuses: [],
  perMinute: 30
})

export const recipeShow = operation({
  name: 'recipe.show',
  kind: 'read',
  summary: 'One solved matter as a recipe: what was done, by whom in roles, how long, what it cost, how it was judged.',
  input: z.strictObject({ recipeId: documentId }),
  output: recipe,
  who: { over: 'nothing' },
  refuses: [],
  perMinute: 60
})
