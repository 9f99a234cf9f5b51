import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Claimed, Claiming, type Claims } from './claiming'

const aino = { id: 'aino', name: 'Aino' }
const joonas = { id: 'joonas', name: 'Joonas' }
const until = (ms: number) => new Date(Date.now() + ms).toISOString()

let answer: () => Claimed
let claims: Claims & { claim: ReturnType<typeof vi.fn>; release: ReturnType<typeof vi.fn> }
let claiming: Claiming

beforeEach(() => {
  vi.useFakeTimers()
  answer = () => ({ kind: 'mine', claim: { member: aino, expiresAt: until(90_000) } })
  claims = { claim: vi.fn(async () => answer()), release: vi.fn(async () => undefined) }
  claiming = new Claiming(claims)
})

afterEach(() => vi.useRealTimers())

const type = async () => {
  claiming.typed()
  await vi.advanceTimersByTimeAsync(0)
}

describe('my claim', () => {
  it('is taken by the first keystroke and by no second one', async () => {
    claiming.typed()
    await type()
    expect(claims.claim).toHaveBeenCalledTimes(1)
    expect(claims.claim).toHaveBeenCalledWith(false)
    expect(claiming.view.get().mine).toBe(true)
  })

  it('is renewed each 20 s while I typed in the last minute, and not after', async () => {
    await type()
    await vi.advanceTimersByTimeAsync(61_000)
    expect(claims.claim).toHaveBeenCalledTimes(4)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(claims.claim).toHaveBeenCalledTimes(4)
  })

  it('is asked for again by a keystroke after it ran out', async () => {
    await type()
    await vi.advanceTimersByTimeAsync(200_000)
    const before = claims.claim.mock.calls.length
    await type()
    expect(claims.claim).toHaveBeenCalledTimes(before + 1)
  })

  it('is given back once', async () => {
    await type()
    claiming.release()
    claiming.release()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(claims.release).toHaveBeenCalledTimes(1)
    expect(claims.claim).toHaveBeenCalledTimes(1)
  })

  it('is not given back when it was never mine', () => {
    claiming.release()
    expect(claims.release).not.toHaveBeenCalled()
  })

  it('is given back even if its answer comes after the page was left', async () => {
    claiming.typed()
    claiming.release()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(claims.release).toHaveBeenCalledTimes(1)
    expect(claiming.view.get().mine).toBe(false)
  })

  it('is refused while a colleague holds it, and taken on purpose', async () => {
    answer = () => ({ kind: 'held', by: joonas })
    await type()
    expect(claiming.view.get()).toEqual({ mine: false, refused: true })
    answer = () => ({ kind: 'mine', claim: { member: aino, expiresAt: until(90_000) } })
    expect(await claiming.take()).toBe(true)
    expect(claims.claim).toHaveBeenLastCalledWith(true)
  })

  it('tells who took it from me', async () => {
    await type()
    await vi.advanceTimersByTimeAsync(2_000)
    const taken = { member: joonas, expiresAt: until(90_000) }
    expect(claiming.seen(taken, 'aino')).toBe(taken)
    expect(claiming.view.get()).toEqual({ mine: false, refused: true })
    expect(claiming.seen(taken, 'aino')).toBeUndefined()
  })

  it('is not given up for a look at the comment that is older than the claim', async () => {
    await type()
    expect(claiming.seen({ member: joonas, expiresAt: until(90_000) }, 'aino')).toBeUndefined()
    expect(claiming.seen(undefined, 'aino')).toBeUndefined()
    expect(claiming.view.get().mine).toBe(true)
  })

  it('goes on being mine through a short silence of the server', async () => {
    await type()
    answer = () => ({ kind: 'unreachable' })
    await vi.advanceTimersByTimeAsync(21_000)
    expect(claiming.view.get().mine).toBe(true)
    answer = () => ({ kind: 'mine', claim: { member: aino, expiresAt: until(90_000) } })
    await vi.advanceTimersByTimeAsync(6_000)
    expect(claiming.view.get().mine).toBe(true)
  })
})
