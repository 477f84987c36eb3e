/** Holds one value, so that a gallery case can be tried out by hand. */
import { type ReactNode, useState } from 'react'

/** The value's widest type: `true` and `'near'` stand for any boolean and any text. */
type Widened<V> = V extends boolean ? boolean : V extends string ? string : V extends number ? number : V

interface TrialProps<V> {
  start: V
  children: (value: Widened<V>, set: (value: Widened<V>) => void) => ReactNode
}

export function Trial<V>({ start, children }: TrialProps<V>) {
  const [value, set] = useState(start as Widened<V>)
  return <>{children(value, next => set(() => next))}</>
}
