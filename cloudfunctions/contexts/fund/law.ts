/** The numbers of the place that the fund goes by, in the units its rules reckon with. */
import { lawAt } from 'kernel/law'
import type { ReportLaw } from './rules/report-clock'

const DAY_MS = 86_400_000

export function reportLaw(scope: string): ReportLaw {
  const { fundReportMonths, fundEmergencyReportDays, fundFinalReportMonths } = lawAt(scope)
  return {
    months: fundReportMonths.value,
    emergencyDays: fundEmergencyReportDays.value,
    finalMonths: fundFinalReportMonths.value
  }
}

/** Until when the money of an approved spending is set aside. */
export const heldUntil = (scope: string, at: number): number => at + lawAt(scope).fundHoldDays.value * DAY_MS
