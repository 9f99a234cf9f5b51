import { expect, it } from 'vitest'
import { pieces } from './pieces'

const shown = (text: string, network: string) =>
  pieces(text, network).map(({ kind, text: words }) => `${kind}:${words}`)

it('shows links and mentions as the network will', () => {
  expect(shown('Hei @kaisu@m.example, katso https://myllykaarna.example/a/very/long/path/indeed.', 'mastodon')).toEqual(
    ['text:Hei ', 'mention:@kaisu@m.example', 'text:, katso ', 'link:myllykaarna.example/a/very/lon…', 'text:.'],
  )
})

it('leaves plain what the network leaves plain', () => {
  expect(shown('@anna https://x.example #leipä', 'google')).toEqual(['text:@anna https://x.example #leipä'])
  expect(shown('a@b.example', 'mastodon')).toEqual(['text:a@b.example'])
})
