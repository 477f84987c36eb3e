/** 清收: what is owed to all since when, what was done about it, and what came back, booking by booking. */
interface ClearingStep {
  at: number
  who: string
  text: string
  media: string[]
}

interface Recovered {
  bookingId: string
  amountFen: number
  day: string
}

export interface ClearingFacts {
  _id: string
  scope: string
  title: string
  /** Who owes, for those who deal with it; neighbours read the title. */
  debtor: string
  owedFen: number
  sinceDay: string
  why: string
  contractId?: string
  state: 'open' | 'closed'
  steps: ClearingStep[]
  /** What came back, by booking; one that is taken back goes out again. */
  recovered: Recovered[]
  /** The sum of these, to be added up over many projects. */
  recoveredFen: number
  keptBy: string
  at: number
}

const summed = <C extends ClearingFacts>(clearing: C): C => ({
  ...clearing,
  recoveredFen: clearing.recovered.reduce((sum, one) => sum + one.amountFen, 0)
})

/** The project with a booking counted in, or taken out again; safe to repeat. */
export const withRecovered = <C extends ClearingFacts>(clearing: C, back: Recovered): C =>
  summed({ ...clearing, recovered: [...clearing.recovered.filter(one => one.bookingId !== back.bookingId), back] })

export const withoutRecovered = <C extends ClearingFacts>(clearing: C, bookingId: string): C =>
  summed({ ...clearing, recovered: clearing.recovered.filter(one => one.bookingId !== bookingId) })
