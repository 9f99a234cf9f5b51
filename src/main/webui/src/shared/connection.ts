import { store } from './store'

export interface Connection {
  online: boolean
  /** when the server last answered: what is on screen is from then */
  at: number
}

export const connection = store<Connection>({ online: navigator.onLine !== false, at: Date.now() })

export function reached() {
  const before = connection.get()
  // the time is only read while offline, so a busy page does not repaint for it
  if (!before.online) connection.set({ online: true, at: Date.now() })
  else before.at = Date.now()
}

export function lost() {
  connection.set((before) => (before.online ? { ...before, online: false } : before))
}

addEventListener('offline', lost)
