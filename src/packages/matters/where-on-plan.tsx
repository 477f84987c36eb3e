/** Where a matter is, small and marked, on the compound's plan; in the elder layout the words alone. */
import { useContext } from 'react'
import type { Spot } from 'types/matter-parts'
import { useRead } from '@/cloud/query'
import { Card } from '@/ui/card'
import { ElderContext } from '@/ui/elder-context'
import { PlanMap } from './plan-map'

/** Absent while the plan is not there: the words for the place stand above it in any case. */
export function WhereOnPlan({ scope, spot }: { scope: string; spot: Spot }) {
  const elder = useContext(ElderContext)
  const { data: plan } = useRead('plan.show', { scope }, { enabled: !elder })
  if (elder || !plan) return null
  return (
    <Card>
      <PlanMap small items={plan.items} at={spot} />
    </Card>
  )
}
