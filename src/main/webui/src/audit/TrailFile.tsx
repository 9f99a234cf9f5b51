import { Download } from 'lucide-react'
import { useState } from 'react'
import { problemOf } from '../shared/api/problem'
import { useLanguage, useSay } from '../shared/i18n/words'
import { usePhone } from '../shared/media'
import { toast } from '../shared/messages'
import { number } from '../shared/time/format'
import { Button } from '../shared/ui/Button'
import { csv, download } from './csv'
import { deedKey } from './deeds'
import type { AuditFilter } from './filter'
import { MOST, wholeTrail } from './server'

interface Props {
  readonly filter: AuditFilter
  readonly channelName: (id?: string) => string | undefined
}

const COLUMNS = ['at', 'who', 'onBehalfOf', 'what', 'words', 'channel', 'subject', 'from', 'to'] as const

/** What the filter shows, as a file; made here, so that it holds exactly what its reader may see. */
export function TrailFile({ filter, channelName }: Props) {
  const say = useSay()
  const language = useLanguage()
  const phone = usePhone()
  const [collected, setCollected] = useState<number>()

  async function make() {
    setCollected(0)
    try {
      const entries = await wholeTrail(filter, setCollected)
      const rows = entries.map(({ at, who, onBehalfOf, what, channelId, subjectId, from, to }) => {
        const key = deedKey(what, who !== undefined)
        const words = key ? say(key) : ''
        return [at, who?.name, onBehalfOf?.name, what, words, channelName(channelId), subjectId, from, to]
      })
      const name = `majakka-${new Date().toISOString().slice(0, 10)}.csv`
      download(name, csv([COLUMNS.map((column) => say(`trail.col_${column}`)), ...rows]))
      if (entries.length >= MOST) toast(say('trail.csvMost', { n: number(language, entries.length) }))
    } catch (error) {
      const { problem } = problemOf(error)
      toast(problem.detail ?? problem.title, { tone: 'danger' })
    } finally {
      setCollected(undefined)
    }
  }

  const words = collected === undefined ? say('trail.csv') : say('trail.csvDoes', { n: number(language, collected) })
  return (
    <Button
      icon={<Download size={16} strokeWidth={1.75} aria-hidden="true" />}
      disabled={collected !== undefined}
      aria-label={words}
      onClick={() => void make()}
    >
      {phone ? undefined : words}
    </Button>
  )
}
