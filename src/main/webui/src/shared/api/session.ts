import { store } from '../store'

/** True once the server answered 401: the frame then shows the dialog over the page, nothing is thrown away. */
export const sessionEnded = store(false)

export function loginAddress(returnTo = location.pathname + location.search) {
  return `/login?returnTo=${encodeURIComponent(returnTo)}`
}
