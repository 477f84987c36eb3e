/** Which book a page is about: its kind and place, from the page's address. */
import type { BookKind } from 'types/ledger-parts'
import { bookNames } from 'types/ledger-words'
import { address, useParam } from '@/session/use-param'

export interface BookRef {
  kind: BookKind
  scope: string
}

const isKind = (word: string): word is BookKind => Object.hasOwn(bookNames, word)

export function useBookRef(): BookRef & { name: string } {
  const [kind, scope, name] = [useParam('kind'), useParam('scope'), useParam('name')]
  return { kind: isKind(kind) ? kind : 'revenue', scope, name }
}

/** A page of this package about the same book. */
export const bookPage = (
  page: 'ledger/lines' | 'ledger/verify',
  { kind, scope }: BookRef,
  more: Record<string, string> = {}
) => address(`/packages/${page}/index`, { kind, scope, ...more })
