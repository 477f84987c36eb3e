/** Walking down the tree on one page: where one stands, by which names one came there, and the way back up. */
import { useState } from 'react'

interface Step {
  path: string
  name: string
}

export function usePlacesWalk(start: Step) {
  const [steps, setSteps] = useState<Step[]>([start])
  return {
    here: steps[steps.length - 1] ?? start,
    /** Every name from the start down, e.g. "福德社区 · 金麒麟小区". */
    way: steps
      .map(({ name }) => name)
      .filter(Boolean)
      .join(' · '),
    down: ({ path, name }: Step) => setSteps([...steps, { path, name }]),
    ...(steps.length > 1 ? { up: () => setSteps(steps.slice(0, -1)) } : {})
  }
}
