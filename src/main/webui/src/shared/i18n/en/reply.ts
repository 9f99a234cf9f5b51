export const reply = {}
