/** Somebody's name inside a sentence: its direction never turns the sentence round. */
export function Name({ of }: { of: { name: string } }) {
  return <bdi className="name">{of.name}</bdi>
}

/** People have first names. */
export const firstName = (name: string) => name.split(' ')[0] ?? name
