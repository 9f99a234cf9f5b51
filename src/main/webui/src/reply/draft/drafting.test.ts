import { describe, expect, it, vi } from 'vitest'
import { crash, frozenShelf, joonas, opened, pass, ServerDraft, server } from './testing'

describe('a draft', () => {
  it('is on this device within 300 ms of a keystroke and survives a crash', async () => {
    const first = await opened()
    first.typed('Hei Riikka')
    await pass(300)
    crash(first)
    expect((await opened()).current.text).toBe('Hei Riikka')
  })

  it('survives a reload in the middle of a word', async () => {
    const first = await opened()
    first.typed('Hei Rii')
    first.leave()
    crash(first)
    expect((await opened()).current.text).toBe('Hei Rii')
  })

  it('survives a page that goes away while it is on its way to the shelf', async () => {
    const first = await opened(frozenShelf())
    first.typed('Hei Rii')
    vi.advanceTimersByTime(300)
    first.leave()
    crash(first)
    expect((await opened()).current.text).toBe('Hei Rii')
  })

  it('survives a second reload while the first brings it back to the shelf', async () => {
    const first = await opened(frozenShelf())
    first.typed('Hei Rii')
    first.leave()
    crash(first)
    void opened(frozenShelf())
    await pass(0)
    expect((await opened()).current.text).toBe('Hei Rii')
  })

  it('reaches the team on the first pause, then at most every 5 s', async () => {
    const draft = await opened()
    draft.typed('Hei')
    await pass(900)
    expect(server.saves).toEqual(['Hei'])
    draft.typed('Hei Riikka')
    await pass(2000)
    expect(server.saves).toHaveLength(1)
    await pass(3000)
    expect(server.saves).toEqual(['Hei', 'Hei Riikka'])
    expect(draft.view.get()).toMatchObject({ place: 'team' })
  })

  it('reaches the team also while somebody writes without a pause', async () => {
    const draft = await opened()
    for (let i = 1; i <= 14; i++) {
      draft.typed('x'.repeat(i))
      await pass(500)
    }
    expect(server.saves.length).toBeGreaterThanOrEqual(1)
  })

  it.each(['unreachable', 'signedOut', 'refused'] as const)(
    'stays on this device when the team is %s, and says so',
    async (answer) => {
      server.answer = answer
      const draft = await opened()
      draft.typed('Hei Riikka')
      await pass(1000)
      expect(draft.view.get().place).toBe('device')
      crash(draft)
      expect((await opened()).current.text).toBe('Hei Riikka')
    },
  )

  it('goes to the team when the connection is back', async () => {
    server.answer = 'unreachable'
    const draft = await opened()
    draft.typed('Hei Riikka')
    await pass(1000)
    server.answer = 'saved'
    draft.again()
    await pass(10)
    expect(server.draft?.text).toBe('Hei Riikka')
  })

  it('says on opening that this device has newer text than the team', async () => {
    const first = await opened()
    first.typed('Hei')
    await pass(1000)
    server.answer = 'unreachable'
    first.typed('Hei Riikka')
    await pass(300)
    crash(first)
    server.answer = 'saved'
    const second = await opened()
    expect(second.current.text).toBe('Hei Riikka')
    expect(second.view.get().newerHere).toBe(true)
  })

  it('shows what a colleague writes while I have nothing of my own', async () => {
    const draft = await opened()
    const shown = vi.fn()
    draft.mirror(shown)
    draft.teamHas(server.write('Joonas kirjoittaa'))
    expect(shown).toHaveBeenCalledWith('Joonas kirjoittaa')
  })

  it('keeps both texts when somebody else saved in between, mine in the field', async () => {
    const draft = await opened()
    draft.typed('Minun')
    await pass(1000)
    server.write('Joonaksen')
    draft.typed('Minun teksti')
    await pass(6000)
    expect(draft.current.text).toBe('Minun teksti')
    expect(draft.view.get().rival).toMatchObject({ text: 'Joonaksen', by: joonas })
    crash(draft)
    const later = await opened()
    expect(later.view.get().rival?.text).toBe('Joonaksen')
    later.choose('mine')
    await pass(6000)
    expect(server.draft?.text).toBe('Minun teksti')
    expect(later.view.get().rival).toBeUndefined()
  })

  it('stays mine when a colleague takes over and writes on', async () => {
    const draft = await opened()
    draft.typed('Minun')
    await pass(1000)
    draft.teamHas(server.write('Minun ja Joonaksen'))
    expect(draft.current.text).toBe('Minun')
    expect(draft.view.get().rival?.text).toBe('Minun ja Joonaksen')
    draft.teamHas(undefined)
    expect(draft.view.get().rival).toBeUndefined()
    expect(draft.current.text).toBe('Minun')
  })

  it('gives my text back after I took theirs', async () => {
    const draft = await opened()
    draft.typed('Minun')
    await pass(1000)
    server.write('Joonaksen')
    draft.typed('Minun teksti')
    await pass(6000)
    draft.choose('theirs')
    expect(draft.current.text).toBe('Joonaksen')
    draft.choose('undoDiscard')
    expect(draft.current.text).toBe('Minun teksti')
  })

  it('does not see a rival in its own saving whose answer was lost', async () => {
    const draft = await opened()
    draft.typed('Hei')
    await pass(1000)
    server.save = async (text) => {
      server.write(text)
      return { kind: 'unreachable' }
    }
    draft.typed('Hei R')
    await pass(5000)
    server.save = ServerDraft.prototype.save
    draft.typed('Hei Riikka')
    await pass(20_000)
    expect(draft.view.get().rival).toBeUndefined()
    expect(server.draft?.text).toBe('Hei Riikka')
  })

  it('is discarded only on purpose, and comes back', async () => {
    const draft = await opened()
    draft.typed('Hei Riikka')
    await pass(1000)
    draft.choose('discard')
    expect(draft.current.text).toBe('')
    await pass(6000)
    crash(draft)
    const later = await opened()
    later.choose('undoDiscard')
    expect(later.current.text).toBe('Hei Riikka')
  })

  it('keeps its sending key until it is called back', async () => {
    const first = await opened()
    first.typed('Hei')
    await pass(300)
    const key = first.current.sendKey
    crash(first)
    const second = await opened()
    expect(second.current.sendKey).toBe(key)
    second.becameReply('r1')
    second.cameBack()
    expect(second.current.text).toBe('Hei')
    expect(second.current.sendKey).not.toBe(key)
  })

  it('stands beside an earlier text that is called back', async () => {
    const draft = await opened()
    draft.typed('Toinen teksti')
    draft.cameBack('Ensimmäinen teksti')
    await pass(300)
    expect(draft.current.text).toBe('Toinen teksti')
    expect(draft.view.get().rival?.text).toBe('Ensimmäinen teksti')
  })

  it('stays until the reply is sent, then goes', async () => {
    const draft = await opened()
    draft.typed('Hei')
    await pass(300)
    draft.becameReply('r1')
    await pass(10)
    crash(draft)
    const later = await opened()
    expect(later.current.text).toBe('Hei')
    await later.sent()
    crash(later)
    server.draft = undefined
    expect((await opened()).current.text).toBe('')
  })
})
