import { type ComponentType, lazy } from 'react'
import { speakLater } from '../shared/i18n/load'

/** A page of its own chunk, drawn once its words are there too. */
export function page<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  return lazy(async () => {
    const [loaded] = await Promise.all([load(), speakLater()])
    return loaded
  })
}

/** The queue is not here: it is what people open, so it comes with the first load. */
export const CommentRoute = page(() => import('./CommentRoute'))
export const Rooms = page(() => import('./Rooms'))
export const SettingsPage = page(() => import('../team/SettingsPage'))
export const LoginPage = page(() => import('../team/LoginPage'))
export const NoRole = page(() => import('./NoRole'))
export const KeyboardMap = page(() => import('./KeyboardMap'))
export const SessionEnded = page(() => import('./SessionEnded'))
