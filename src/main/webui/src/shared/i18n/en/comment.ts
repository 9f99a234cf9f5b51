export const comment = {}
