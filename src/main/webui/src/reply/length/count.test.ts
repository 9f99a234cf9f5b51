import { describe, expect, it } from 'vitest'
import { count } from './count'
import { lengthRule } from './rule'

const rule = (limit: number, unit: string, maxBytes?: number) => lengthRule({ limit, unit, maxBytes })!

describe('the counter', () => {
  it('counts characters in UTF-16 units, as Facebook does', () => {
    expect(count('Hyvää yötä', rule(8000, 'characters')).used).toBe(10)
    expect(count('👍', rule(8000, 'characters')).used).toBe(2)
  })

  it('counts a family emoji as one grapheme', () => {
    expect(count('👨‍👩‍👧‍👦!', rule(300, 'graphemes')).used).toBe(2)
  })

  it('turns to bytes on Bluesky when they run out first', () => {
    const counted = count('👨‍👩‍👧‍👦'.repeat(130), rule(300, 'graphemes', 3000))
    expect(counted).toMatchObject({ used: 3250, limit: 3000, left: -250, level: 'over' })
  })

  it('counts UTF-8 bytes for Google', () => {
    expect(count('öö', rule(4096, 'bytes')).used).toBe(4)
  })

  it('counts a link as 23 on Mastodon and X, and a far mention as its short form', () => {
    const link = 'https://myllykaarna.example/a/very/long/path/that/never/ends?and=more'
    expect(count(`katso ${link} nyt`, rule(500, 'graphemesLinks23')).used).toBe(6 + 23 + 4)
    expect(count(link, rule(280, 'weighted')).used).toBe(23)
    expect(count('@kaisu@mastodon.example moi', rule(500, 'graphemesLinks23')).used).toBe(6 + 4)
    expect(count(link, rule(8000, 'characters')).used).toBe(link.length)
  })

  it('weighs emoji and other scripts double on X', () => {
    expect(count('ä👍🏽漢', rule(280, 'weighted')).used).toBe(5)
  })

  it('tells where the surplus begins', () => {
    expect(count('12345678901', rule(10, 'characters'))).toMatchObject({
      left: -1,
      level: 'over',
      surplusAt: 10,
    })
    expect(count('ab https://x.example/longer', rule(20, 'graphemesLinks23')).surplusAt).toBe(3)
  })

  it('warns at nine tenths, at the brim and over it', () => {
    const ten = rule(10, 'characters')
    expect(['12345678', '123456789', '1234567890', '12345678901'].map((text) => count(text, ten).level)).toEqual([
      'calm',
      'near',
      'full',
      'over',
    ])
  })

  it('does not count where the channel names no limit', () => {
    expect(lengthRule(undefined)).toBeUndefined()
  })
})
