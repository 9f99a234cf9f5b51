import type { reply as english } from '../en/reply'
import type { Text } from '../words'

export const reply: Record<keyof typeof english, Text> = {}
