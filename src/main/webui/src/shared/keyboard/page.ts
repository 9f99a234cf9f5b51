/** The page as a scope, whichever element it is just now: everything but rail, dialogs and messages. */
export const page = {
  get current(): HTMLElement | null {
    return document.getElementById('page')
  },
}
