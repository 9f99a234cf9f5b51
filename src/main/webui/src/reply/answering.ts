import type { CommentDetail, ReplyView } from '../shared/api/types'
import { store } from '../shared/store'
import { Claiming } from './claim/claiming'
import { Drafting } from './draft/drafting'
import { openShelf } from './draft/shelf'
import { Sending } from './send/sending'
import { callBack, claimsOf, lookAgain, postReply, refresh, reopen, resolveAnswered, showReply, teamOf } from './server'

const shelf = openShelf()

/** One member at one comment: the draft, the claim and the sending, tied together. */
export class Answering {
  readonly drafting: Drafting
  readonly claiming: Claiming
  readonly sending: Sending
  /** The server says that more happened than was read. */
  readonly stale = store(false)
  private opened = false

  constructor(
    private readonly commentId: string,
    readonly memberId: string,
  ) {
    this.drafting = new Drafting({ memberId, commentId }, shelf, teamOf(commentId))
    this.claiming = new Claiming(claimsOf(commentId))
    this.sending = new Sending((letter) => postReply(commentId, letter))
  }

  /** Called with every new look at the comment. Answers who took the claim from me, if somebody did. */
  seen(comment: CommentDetail): { name: string } | undefined {
    if (this.opened) this.drafting.teamHas(comment.draft)
    else void this.drafting.open(comment.draft).then(() => this.follow(comment))
    this.opened = true
    this.follow(comment)
    return this.claiming.seen(comment.claim, this.memberId)?.member
  }

  typed(text: string): void {
    this.drafting.typed(text)
    this.claiming.typed()
    this.sending.forget()
  }

  async send(
    seenVersion: number,
    resolve: boolean,
  ): Promise<'accepted' | 'stale' | 'arrivedBefore' | 'refused' | undefined> {
    const { text, sendKey } = this.drafting.current
    const outcome = await this.sending.send({ text, seenVersion, key: sendKey }, () => this.drafting.telling.rest())
    if (outcome?.kind === 'refused' || outcome?.kind === 'stale') this.drafting.telling.typed()
    if (outcome?.kind === 'accepted') await this.accepted(outcome.reply, resolve)
    if (outcome?.kind === 'arrivedBefore') await this.arrivedBefore(text)
    if (outcome?.kind === 'stale') {
      this.stale.set(true)
      await refresh(this.commentId)
    }
    return outcome?.kind
  }

  /** The same words became the reply that arrived; other words are a draft of another one. */
  private async arrivedBefore(text: string): Promise<void> {
    const comment = await lookAgain(this.commentId)
    const arrived = comment.replies.findLast((reply) => reply.author.id === this.memberId && reply.text === text)
    if (!arrived) return this.drafting.choose('another')
    this.drafting.becameReply(arrived.id)
    this.follow(comment)
  }

  /**
   * The text of a reply that was called back is a draft again, and the comment is open again. The text comes with the
   * version that this leaves behind: sending it again at once is no surprise to the thread.
   */
  async undo(reply: ReplyView, resolved: boolean): Promise<void> {
    const isHere = this.drafting.current.replyId === reply.id
    await callBack(reply)
    if (resolved) await reopen(this.commentId).catch(() => undefined)
    await refresh(this.commentId)
    // following the thread may have brought it back by now
    if (!isHere || this.drafting.current.replyId === reply.id) this.drafting.cameBack(reply.text)
    this.claiming.typed()
  }

  /** A reply that was not taken and will not be tried again: what was mended of it is a draft. */
  async giveUp(reply: ReplyView): Promise<void> {
    const mended = this.drafting.current.replyId === reply.id
    const cancelled = await callBack(reply)
    this.drafting.cameBack(mended ? this.drafting.current.text : reply.text)
    showReply(cancelled)
  }

  /** A reply that was not taken is mended here, also one that was written on another device. */
  mend(reply: ReplyView): void {
    const { ready, blank, replyId } = this.drafting.view.get()
    if (ready && blank && !replyId) this.drafting.becameReply(reply.id, reply.text)
  }

  leave(): void {
    this.drafting.leave()
    this.claiming.release()
  }

  close(): void {
    this.drafting.close()
    this.claiming.release()
  }

  private async accepted(reply: ReplyView, resolve: boolean): Promise<void> {
    this.drafting.becameReply(reply.id)
    this.claiming.release()
    showReply(reply)
    // what waits for an approval has answered nobody yet
    if (resolve && reply.state !== 'submitted') await resolveAnswered(this.commentId).catch(() => undefined)
    await refresh(this.commentId)
  }

  /** The draft waits on this device for the end of the reply it became. */
  private follow(comment: CommentDetail): void {
    const { replyId } = this.drafting.current
    const reply = replyId && comment.replies.find((one) => one.id === replyId)
    if (!reply) return
    if (reply.state === 'sent') void this.drafting.sent()
    if (reply.state === 'cancelled') this.drafting.cameBack(this.drafting.current.text || reply.text)
  }
}
