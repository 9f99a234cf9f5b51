/** A cell that begins so is a formula to a table program: a comment of the public must never become one. */
const FORMULA = /^[=+\-@\t\r]/u
const QUOTED = /[",\r\n]/u

export function cell(value: string | undefined): string {
  const plain = value ?? ''
  const safe = FORMULA.test(plain) ? `'${plain}` : plain
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** RFC 4180, with the mark by which table programs know UTF-8. */
export function csv(rows: (string | undefined)[][]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
