import { retryIn, tellTeamAt } from './pace'
import type { Team, Told } from './team'

type Why = 'offline' | 'signedOut' | 'refused'

interface Speaker {
  next(): { text: string; base?: number }
  told(result: Told, text: string): void | Promise<void>
}

/** Brings the text to the team at a humane pace, one request at a time. */
export class Telling {
  /** Why the team does not have the text, when it should. */
  held?: Why
  private first = 0
  private last = 0
  private toldAt = 0
  private failures = 0
  busy = false
  private running?: Promise<void>
  private timer?: ReturnType<typeof setTimeout>

  constructor(
    private readonly team: Team,
    private readonly speaker: Speaker,
  ) {}

  typed(): void {
    this.last = Date.now()
    this.first ||= this.last
    this.plan(tellTeamAt({ first: this.first, last: this.last, told: this.toldAt }))
  }

  /** The connection or the session is back. */
  again(): void {
    if (this.first > 0) this.plan(Date.now())
  }

  /** Nothing is told any more, and what was being told has arrived: a draft must not come after the reply it became. */
  async rest(): Promise<void> {
    this.stop()
    await this.running
  }

  stop(): void {
    clearTimeout(this.timer)
    this.first = 0
  }

  async now(): Promise<void> {
    clearTimeout(this.timer)
    if (this.busy || this.first === 0) return
    this.running = this.tell()
    await this.running
  }

  private async tell(): Promise<void> {
    const { text, base } = this.speaker.next()
    const { first } = this
    this.busy = true
    this.first = 0
    this.toldAt = Date.now()
    const told = await this.team.save(text, base).catch((): Told => ({ kind: 'unreachable' }))
    this.busy = false
    this.weigh(told, first)
    await this.speaker.told(told, text)
    if (this.first > 0) this.plan(this.nextTry())
  }

  private weigh(told: Told, first: number): void {
    this.held = whyHeld(told)
    this.failures = told.kind === 'unreachable' ? this.failures + 1 : 0
    if (told.kind === 'unreachable' || told.kind === 'signedOut') this.first = first
  }

  private nextTry(): number {
    if (this.held === 'signedOut') return Number.POSITIVE_INFINITY
    if (this.failures > 0) return Date.now() + retryIn(this.failures)
    return tellTeamAt({ first: this.first, last: this.last, told: this.toldAt })
  }

  private plan(at: number): void {
    clearTimeout(this.timer)
    if (this.busy || !Number.isFinite(at)) return
    this.timer = setTimeout(() => void this.now(), Math.max(0, at - Date.now()))
  }
}

function whyHeld(told: Told): Why | undefined {
  if (told.kind === 'unreachable') return 'offline'
  if (told.kind === 'signedOut' || told.kind === 'refused') return told.kind
  return undefined
}
