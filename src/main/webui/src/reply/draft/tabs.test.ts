import { describe, expect, it } from 'vitest'
import { opened, pass, server } from './testing'

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
