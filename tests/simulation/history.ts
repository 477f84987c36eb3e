/** One history: people ask, functions run and die, the clock ticks, and the model watches every commit. */
import { standings } from 'contexts/ledger/standings'
import { Busy, UnknownOutcome } from 'kernel/documents'
import { isRefusal } from 'kernel/refusal'
import { tick } from 'kernel/tick'
import { clockwork, portsOf } from './clockwork'
import { closeMonth } from './closing'
import { carryFor, type FaultKind, type Fiber, type Weather, weatherOf } from './faults'
import { Model } from './model'
import { createRandom, type Random } from './random'
import { bookNames, MISUSE, misused, type Request, requestsOf } from './requests'
import { Scheduler } from './scheduler'
import { smallDocuments } from './small-documents'
import { SmallStore } from './small-store'
import { START, type Start } from './start'

/** The clock of a machine is wrong by this much at the most. */
const SKEW_MS = 120_000
/**
 * Closing waits three minutes for those who were told "open" a moment before. That is enough while no function lives
 * longer than a minute and no two clocks are further apart than two; such a history keeps to both.
 */
const STRICT = { lifeMs: 60_000, skewMs: 58_000 }
/** Those who sleep over the moment at which a month stops taking entries are the ones to fear. */
const SLEEPY = { chance: 0.3, kinds: ['sleeps'] } as const
/** Nothing goes wrong any more after so much simulated time. */
const STORM_MS = 400_000
/** How long a person waits before they try again what was not answered. */
const AGAIN_MS = 20_000
const TICKS_MS = [95_000, 160_000, 330_000] as const

/** A function at work: who it works for, and what it has committed itself. */
interface Running extends Fiber {
  commits: number
}

export class History {
  readonly random: Random
  readonly scheduler: Scheduler
  readonly model: Model
  readonly store: SmallStore
  readonly faults: Partial<Record<FaultKind, number>> = {}
  readonly asked: Request[] = []
  /** What was in the books before. */
  readonly opened: readonly string[]
  readonly #weather: Weather
  /** A month is closed in it. */
  readonly #closes: boolean
  #acting: Running | null = null
  #ids = 0

  constructor(
    readonly seed: number,
    start: Start
  ) {
    this.random = createRandom(seed)
    this.scheduler = new Scheduler(this.random, START)
    this.opened = [...start.model.entries.keys()]
    this.model = new Model(() => this.scheduler.step, start.model)
    const committed: ConstructorParameters<typeof SmallStore>[1] = changes => {
      if (this.#acting) this.#acting.commits += 1
      this.model.committed(changes)
    }
    this.store = new SmallStore(
      () => this.scheduler.now,
      committed,
      {},
      this.random.chance(0.05) ? start.byNight : start.byDay
    )
    this.#weather = weatherOf(this.random, START + STORM_MS)
    this.#closes = this.random.chance(0.1)
    if (this.#closes) this.#weather.lifeMs = STRICT.lifeMs
  }

  /** Everything that people and clocks do by themselves; the rest follows from it. */
  begin(): void {
    const { random } = this
    for (const request of requestsOf(random, this.newId, START)) {
      this.ask(request, random.below(3_000))
    }
    if (this.#closes) closeMonth(this)
    for (const at of TICKS_MS) {
      if (!random.chance(0.25)) continue
      this.tickAfter(at)
      if (random.chance(0.4)) this.tickAfter(at + random.below(300))
      // Somebody looks while the block is being made.
      if (random.chance(0.3)) for (let looks = 0; looks < 2; looks++) this.look(at + random.below(200))
    }
  }

  /** Moves on to the time in which nothing goes wrong. */
  calm(): void {
    this.scheduler.now = Math.max(this.scheduler.now, this.#weather.until + 1)
  }

  newId = (): string => `r${++this.#ids}`

  /** A person asks; the wire may deliver it several times, and whoever hears nothing asks again. */
  ask(request: Request, afterMs: number): void {
    this.asked.push(request)
    let known = false
    const answered = (yes: boolean) => {
      if (known) return
      known = true
      if (!yes) return
      const misuse = this.random.chance(0.05) ? misused(request) : null
      if (misuse) this.ask(misuse, 0)
      for (const more of request.next(this.random, this.newId)) this.ask(more, this.random.below(150_000))
    }
    const again = () => {
      if (!known) this.#deliver(request, AGAIN_MS, answered, again)
    }
    const copies = this.random.chance(0.15) ? 2 + this.random.below(4) : 1
    for (let copy = 0; copy < copies; copy++)
      this.#deliver(request, afterMs + copy * this.random.below(400), answered, again)
  }

  #deliver(request: Request, afterMs: number, answered: (yes: boolean) => void, again: () => void): void {
    this.run(
      afterMs,
      async (desk, running) => {
        const from = this.scheduler.step
        const outcome = await request.ask(desk)
        if (!isRefusal(outcome)) {
          this.#granted(request)
          return answered(true)
        }
        if (outcome.reason === 'busy') return again()
        if (running.commits > 0) this.model.wrong(`L9 ${request.what} was refused (${outcome.reason}) and wrote`)
        this.#justified(request, outcome.reason, from)
        answered(false)
      },
      again,
      request.late ? { ...this.#weather, ...SLEEPY } : this.#weather
    )
  }

  /** A yes means that it is done. */
  #granted({ what, leaves, resolves }: Request): void {
    const { model } = this
    if (what === MISUSE) model.wrong('L2 something else was done under a used id')
    for (const { collection, id } of leaves)
      if (!model[collection].has(id)) model.wrong(`L2 ${what} was answered with a yes, and ${id} is not there`)
    for (const id of resolves) if (model.holds.get(id)?.state === 'held') model.wrong(`L10 ${what} left ${id} open`)
  }

  /** A no has a reason that was true at some moment while the function ran. */
  #justified(request: Request, reason: string, from: number): void {
    const { model, scheduler } = this
    if (reason === 'not-enough') {
      const short = request.takes.some(({ account, amount }) =>
        model.everStood(account, from, scheduler.step, ({ available }) => available < amount)
      )
      if (!short) model.wrong(`${request.what} was refused for want of what was there`)
    } else if (reason === 'hold-over') {
      const over = request.resolves.some(id => (model.holds.get(id)?.state ?? 'none') !== 'held')
      if (!over) model.wrong(`${request.what} was refused for a hold that is open`)
    } else if (reason === 'already-reversed') {
      if (!request.leaves.every(({ id }) => model.entries.has(id))) model.wrong(`${request.what}: nobody undid it`)
    } else if (reason === 'period-closed') {
      if (!model.closing.has(request.late ?? '')) model.wrong(`${request.what} was refused for a month that is open`)
    } else if (!(reason === 'request-reused' && request.what === MISUSE)) {
      model.wrong(`${request.what} was refused: ${reason}`)
    }
  }

  /** A function of its own, on a machine whose clock may be wrong. */
  run(
    afterMs: number,
    work: (desk: { documents: ReturnType<typeof smallDocuments>; at: number }, running: Running) => Promise<void>,
    unanswered: () => void = () => undefined,
    weather = this.#weather
  ): void {
    const { scheduler, random } = this
    const most = this.#closes ? STRICT.skewMs : SKEW_MS
    const skewMs = scheduler.now < this.#weather.until ? random.below(2 * most) - most : 0
    scheduler.park(afterMs, () => {
      const running: Running = { dead: false, bornAt: scheduler.now, died: unanswered, commits: 0 }
      const carry = carryFor(running, scheduler, weather, kind => {
        this.faults[kind] = (this.faults[kind] ?? 0) + 1
      })
      const acting: typeof carry = (kind, what, call) =>
        carry(kind, what, () => {
          this.#acting = running
          return call()
        })
      const desk = { documents: smallDocuments(this.store, acting), at: scheduler.now + skewMs }
      work(desk, running)
        .catch(error => {
          if (!(error instanceof Busy || error instanceof UnknownOutcome)) this.model.wrong(`fault: ${error}`)
          unanswered()
        })
        .finally(() => scheduler.kick())
      return true
    })
  }

  /** The clock function, as the platform's timer calls it. */
  tickAfter(afterMs: number): void {
    this.run(afterMs, async ({ documents, at }) => {
      const late = at - this.scheduler.now
      await tick(
        [clockwork],
        portsOf(documents, () => this.scheduler.now + late),
        Number.POSITIVE_INFINITY
      )
    })
  }

  /** A page that shows a book: every figure on it was true at some moment while it was made. */
  look(afterMs: number): void {
    this.run(afterMs, async ({ documents }) => {
      const from = this.scheduler.step
      // Where there is something to see: a book that a block is made of, or will be.
      const busy = [...this.model.entries.values()].filter(({ _id }) => !this.opened.includes(_id))
      const book = busy.length > 0 ? this.random.pick(busy).book : this.random.pick(bookNames)
      for (const { code, standing } of await standings(documents, book)) {
        const id = `${book}#${code}`
        if (!this.model.everStood(id, from, this.scheduler.step, moment => moment.standing === standing))
          this.model.wrong(`${id} was shown as ${standing}, which it never was`)
      }
    })
  }
}
