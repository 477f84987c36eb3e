/** Making codes: the same place gives the same code, however often it is asked for. */
import { DuplicateKey } from 'kernel/documents'
import type { Ports } from 'kernel/ports'
import { untilSettled } from 'kernel/retry'
import type { CodeCard, CodeKind } from 'types/codes'
import { placeCodeOf } from '../rules/place-code'
import { rankOfPath } from '../rules/places'
import { type PlaceCode, placeCodes } from './documents'

/** The page that a scanned code opens. */
const PAGE = 'packages/codes/open/index'

export interface CodedPlace {
  scope: string
  kind: CodeKind
  label: string
  compoundName: string
}

/** `attempt` makes another code when the first one happens to be another place's. */
export function codeFor(ports: Pick<Ports, 'secrets'>, place: CodedPlace, attempt: number): PlaceCode {
  const { scope, kind, label, compoundName } = place
  const body = ports.secrets.derive('place-code', [kind, scope, kind === 'box' ? label : '', attempt].join('\n'), 8)
  const _id = placeCodeOf(kind, body)
  return { _id, kind, scope, label, compoundName, rank: `${rankOfPath(scope)}.${_id}` }
}

/** One round trip when it is new. */
export async function ensureCode(ports: Pick<Ports, 'documents' | 'secrets'>, place: CodedPlace) {
  let attempt = 0
  return untilSettled<PlaceCode>(async () => {
    const code = codeFor(ports, place, attempt)
    try {
      await ports.documents.add(placeCodes.name, [code])
      return code
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
    }
    const there = await ports.documents.get<PlaceCode>(placeCodes.name, code._id)
    if (there?.scope === code.scope && there.kind === code.kind) return there
    attempt++
    return 'again'
  })
}

export const imageOf = async (ports: Pick<Ports, 'codes'>, code: string): Promise<string> =>
  (await ports.codes.image(code, PAGE)).toString('base64')

export const cardOf = ({ _id: code, kind, scope, label, compoundName }: PlaceCode): CodeCard => ({
  code,
  kind,
  scope,
  label,
  compoundName
})
