import { handOverOf } from './light'
import { useLight, useVoice } from './useLight'
import { turnWords } from './words'

/** " Elina takes over at 16.": after a sentence, at whichever of my desks it is first. */
export function NextTurn() {
  const light = useLight()
  const turns = (light.desks ?? []).flatMap((one) => {
    const turn = handOverOf(one, light.now)
    return turn ? [{ turn, zone: one.zone }] : []
  })
  const [first] = turns.toSorted((a, b) => a.turn.at - b.turn.at)
  const voice = useVoice(light, first?.zone ?? 'UTC')
  return first ? ` ${turnWords(voice, first.turn)}.` : null
}
