/** A note that is not saved yet stays on this device, also over a reload. */
export function keptNote(memberId: string, commentId: string) {
  const place = `majakka.note.${memberId}/${commentId}`
  return {
    read(): string {
      try {
        return localStorage.getItem(place) ?? ''
      } catch {
        return ''
      }
    },
    write(text: string): void {
      try {
        if (text) localStorage.setItem(place, text)
        else localStorage.removeItem(place)
      } catch {
        // a private window forgets; the field still has it
      }
    },
  }
}
