import { expect, it, vi } from 'vitest'
import { justSwiped } from './useSwipe'

it('takes no press for the end of a swipe right after the page was opened', () => {
  vi.spyOn(performance, 'now').mockReturnValue(100)
  expect(justSwiped()).toBe(false)
})
