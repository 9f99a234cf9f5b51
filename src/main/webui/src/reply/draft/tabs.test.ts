import { describe, expect, it } from 'vitest'
import { Drafting } from './drafting'
import { openShelf } from './shelf'
import { opened, pass, server, whose } from './testing'

describe('two tabs', () => {
  it('show the same text', async () => {
    const one = await opened()
    const two = await opened()
    one.typed('Hei Riikka')
    await pass(300)
    expect(two.current.text).toBe('Hei Riikka')
    expect(two.current.sendKey).toBe(one.current.sendKey)
  })

  it('keep both texts when both were written at once', async () => {
    const one = await opened()
    const two = await opened()
    one.typed('yksi')
    two.typed('kaksi')
    await pass(300)
    for (const tab of [one, two]) {
      expect([tab.current.text, tab.view.get().rival?.text].sort()).toEqual(['kaksi', 'yksi'])
    }
  })

  it('know of each other what they are telling the team', async () => {
    const save = server.save.bind(server)
    server.save = async (text, base) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return save(text, base)
    }
    const one = await opened()
    const two = await opened()
    one.typed('Hei')
    await pass(900)
    two.typed('Hei Riikka')
    await pass(10_000)
    one.teamHas(server.draft)
    for (const tab of [one, two]) expect(tab.view.get()).toMatchObject({ rival: undefined, place: 'team' })
    expect(server.draft?.text).toBe('Hei Riikka')
  })

  it('are no rivals when the one tells of its text while the other one opens', async () => {
    const one = await opened()
    one.typed('Hei! ')
    await pass(300)
    const shelf = openShelf()
    const found = await shelf.get(whose)
    let read = () => {}
    shelf.get = () => new Promise((resolve) => (read = () => resolve(found)))
    const two = new Drafting(whose, shelf, server)
    const opening = two.open(undefined)
    await pass(600)
    expect(two.current.text).toBe('Hei! ')
    read()
    await opening
    expect(two.view.get().rival).toBeUndefined()
    expect(two.current.told).toEqual(['Hei! '])
    two.close()
  })

  it('do not let what crossed on the way replace what was written since', async () => {
    const one = await opened()
    one.typed('Hei! ')
    await pass(300)
    const two = await opened()
    const older = one.current
    two.typed('Hei! Pakkaamme')
    await pass(300)
    const news = new BroadcastChannel('majakka-drafts')
    news.postMessage(older)
    await pass(300)
    news.close()
    expect(two.current.text).toBe('Hei! Pakkaamme')
    expect(two.view.get().rival).toBeUndefined()
  })

  it('tell the team nothing more of what one of them has sent', async () => {
    const one = await opened()
    const two = await opened()
    one.typed('Hei')
    await pass(900)
    one.typed('Hei Riikka')
    await pass(300)
    server.draft = undefined
    two.becameReply('r1')
    await pass(6000)
    expect(one.current.replyId).toBe('r1')
    expect(server.draft).toBeUndefined()
  })
})
