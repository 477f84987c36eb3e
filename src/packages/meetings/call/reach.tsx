/** Who is told: the whole place, or one building or entrance of it, walked down with a tap each. */
import { usePages } from '@/cloud/query'
import { Pills } from '@/ui/pills'

/** county / street / community / compound / grid / building / entrance. */
const ENTRANCE_DEPTH = 7

interface ReachProps {
  scope: string
  /** A place inside `scope`; empty for all of it. */
  value: string
  onChange: (reach: string) => void
}

const depthOf = (path: string): number => path.split('/').length

/** The places between, from the outer to the inner. */
function between(scope: string, value: string): string[] {
  const segments = value.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/')).slice(depthOf(scope))
}

function Level({ scope, value, onChange }: ReachProps) {
  const { items } = usePages('scope.list', { scope })
  if (items.length === 0) return null
  const options = [{ value: scope, text: '都通知' }, ...items.map(({ path, name }) => ({ value: path, text: name }))]
  const chosen = items.find(({ path }) => value === path || value.startsWith(`${path}/`))?.path ?? scope
  return <Pills label='通知哪儿的人' options={options} value={chosen} onChange={onChange} />
}

export function Reach({ scope, value, onChange }: ReachProps) {
  const levels = [scope, ...(value ? between(scope, value) : [])].filter(path => depthOf(path) < ENTRANCE_DEPTH)
  return (
    <>
      {levels.map(level => (
        <Level
          key={level}
          scope={level}
          value={value || scope}
          onChange={path => onChange(path === scope ? '' : path)}
        />
      ))}
    </>
  )
}
