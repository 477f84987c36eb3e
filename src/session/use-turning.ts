/** A page that is open when a time comes turns by itself: it asks again. */
import { useEffect, useRef } from 'react'

/**
 * @param points epoch ms at which what the page shows changes.
 * @param ask fetches it again; called once for each point that passes while the page is open.
 */
export function useTurning(points: readonly number[], now: number, ask: () => void): void {
  const passed = points.filter(point => point <= now).length
  const before = useRef({ of: points.length, passed })
  const latest = useRef(ask)
  latest.current = ask
  const of = points.length
  useEffect(() => {
    const turned = before.current.of === of && before.current.passed !== passed
    before.current = { of, passed }
    if (turned) latest.current()
  }, [of, passed])
}
