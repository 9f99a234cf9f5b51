import { type Store, store } from '../../shared/store'
import { CHOICES, type Choice } from './choices'
import { calledBack, type Draft, emptyDraft, type TeamDraft, type Whose } from './draft'
import { Keeping } from './keeping'
import { meet, meetKept, meetTab } from './meeting'
import type { Shelf } from './shelf'
import type { Team, Told } from './team'
import { Telling } from './telling'
import { type DraftView, same, viewOf } from './view'

/** One member's draft for one comment, kept on this device, in the other tabs and with the team. Nothing typed is lost. */
export class Drafting {
  private draft: Draft
  private ready = false
  private newerHere = false
  private teamAt?: number
  private teamText?: string
  readonly telling: Telling
  private readonly keeping: Keeping
  readonly view: Store<DraftView>
  private readonly mirrors = new Set<(text: string) => void>()

  constructor(
    private readonly whose: Whose,
    shelf: Shelf,
    private readonly team: Team,
  ) {
    this.draft = emptyDraft(whose, Date.now())
    this.keeping = new Keeping(whose, shelf, {
      draft: () => this.draft,
      heard: (other) => this.heard(other),
      kept: () => this.changed(),
    })
    this.telling = new Telling(team, {
      next: () => this.nextTelling(),
      told: (told, text) => this.told(told, text),
    })
    this.view = store(this.look())
  }

  get current(): Draft {
    return this.draft
  }

  /** For the text field: called when the text changes otherwise than by typing in it. */
  mirror(show: (text: string) => void): () => void {
    this.mirrors.add(show)
    return () => void this.mirrors.delete(show)
  }

  async open(team: TeamDraft | undefined): Promise<void> {
    const kept = await this.keeping.find()
    const { text } = this.draft
    if (kept) this.draft = meetKept(this.draft, kept)
    this.keeping.known = this.draft.text
    this.ready = true
    if (!this.draft.replyId) this.compare(team)
    if (!text) this.show()
    this.changed()
  }

  typed(text: string): void {
    this.draft = { ...this.draft, text, touched: true, typedAt: Date.now(), discarded: undefined }
    this.keeping.soon()
    if (!this.draft.rival && !this.draft.replyId) this.telling.typed()
    this.newerHere = false
    this.changed()
  }

  /** What the server says the team has now; an echo of my own saving changes nothing. */
  teamHas(team: TeamDraft | undefined): void {
    if (!this.ready || this.telling.busy || this.draft.replyId) return
    if (!team) this.teamHasNone()
    else if (this.draft.base !== undefined && team.version <= this.draft.base) this.isSafe(team)
    else if (this.draft.touched) this.compare(team)
    else this.adopt(team)
    this.changed()
  }

  choose(choice: Choice): void {
    const change = CHOICES[choice](this.draft)
    if (change) this.put(change)
  }

  /** It was accepted for sending. The text stays on this device until it is known to be sent. */
  becameReply(replyId: string, text = this.draft.text): void {
    this.telling.stop()
    this.draft = { ...this.draft, replyId, text }
    this.show()
    void this.keeping.now()
    this.changed()
  }

  cameBack(text = this.draft.text): void {
    this.teamText = undefined
    this.put(calledBack(this.draft, text))
  }

  async sent(): Promise<void> {
    this.stop()
    this.draft = emptyDraft(this.whose, Date.now())
    this.teamText = undefined
    this.show()
    this.changed()
    await this.keeping.drop()
  }

  /** The connection or the session is back. */
  again(): void {
    this.telling.again()
  }

  /** The page goes away: nothing may wait for a timer. */
  leave(): void {
    this.keeping.leave()
  }

  close(): void {
    this.leave()
    if (!this.draft.replyId) void this.telling.now()
    this.telling.stop()
    this.keeping.close()
  }

  private put(change: Partial<Draft>): void {
    this.newerHere = false
    this.draft = { ...this.draft, ...change, typedAt: Date.now() }
    this.telling.typed()
    this.show()
    void this.keeping.now()
    this.changed()
  }

  private compare(team: TeamDraft | undefined): void {
    const meeting = team && meet(this.draft, team)
    if (team && meeting === 'adopt') this.adopt(team)
    if (team && meeting === 'rivals') this.rival(team)
    if (team && meeting === 'mineIsNewer') this.draft = { ...this.draft, base: team.version }
    this.newerHere = meeting === 'mineIsNewer' || (!team && this.draft.text !== '')
    if (this.newerHere) this.telling.typed()
  }

  /** It was sent or thrown away by whoever wrote it: there is nothing left to choose. */
  private teamHasNone(): void {
    const { rival, base } = this.draft
    if (base === undefined && rival?.version === undefined) return
    this.draft = { ...this.draft, base: undefined, rival: rival?.version === undefined ? rival : undefined }
    void this.keeping.now()
  }

  private adopt(team: TeamDraft): void {
    const showing = this.draft.text !== team.text
    this.draft = { ...this.draft, text: team.text, base: team.version, touched: this.draft.touched && !showing }
    this.keeping.known = team.text
    this.isSafe(team)
    if (showing) this.show()
  }

  /** Another tab of mine may have brought it there. */
  private isSafe(team: TeamDraft): void {
    this.teamText = team.text
    this.teamAt = Date.parse(team.savedAt)
  }

  private rival(team: TeamDraft): void {
    this.telling.stop()
    const rival = { text: team.text, by: team.member, at: Date.parse(team.savedAt), version: team.version }
    this.draft = { ...this.draft, rival }
    void this.keeping.now()
  }

  private nextTelling(): { text: string; base?: number } {
    const { text, base, told = [] } = this.draft
    this.draft = { ...this.draft, told: [...told.slice(-4), text] }
    this.keeping.tell()
    return { text, base }
  }

  private async told(told: Told, text: string): Promise<void> {
    if (told.kind === 'saved') {
      this.isSafe({ ...told.draft, text })
      this.draft = { ...this.draft, base: told.draft.version, told: [text] }
      void this.keeping.now()
    }
    if (told.kind === 'stale') await this.lookAgain()
    this.changed()
  }

  /** The team's draft is not the one mine grew from. */
  private async lookAgain(): Promise<void> {
    const team = await this.team.read().catch(() => 'unreachable' as const)
    if (team === 'unreachable') return this.telling.typed()
    if (!team) this.draft = { ...this.draft, base: undefined }
    this.compare(team)
    this.newerHere = false
  }

  private heard(other: Draft): void {
    const { text } = this.draft
    this.draft = meetTab(this.draft, other, this.keeping.known)
    if (this.draft.text === other.text) {
      // the tab that wrote last tells the team: a draft must not come after the reply it became there
      this.telling.stop()
      this.keeping.known = other.text
      if (text !== other.text) this.show()
    }
    this.changed()
  }

  private stop(): void {
    this.keeping.stop()
    this.telling.stop()
  }

  private show(): void {
    for (const show of this.mirrors) show(this.draft.text)
  }

  private changed(): void {
    const view = this.look()
    if (!same(this.view.get(), view)) this.view.set(view)
  }

  private look(): DraftView {
    const { ready, newerHere, teamAt, teamText, draft } = this
    const teamHeld = this.telling.held !== undefined || draft.rival !== undefined
    return viewOf(draft, { ready, newerHere, deviceAt: this.keeping.at, teamAt, teamText, teamHeld })
  }
}
