import type { comment as english } from '../en/comment'
import type { Text } from '../words'

export const comment: Record<keyof typeof english, Text> = {}
