import { store } from '../shared/store'

export const keyboardMap = store(false)
