import { type FormEvent, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components/Popover'
import { useSay } from '../../shared/i18n/words'
import { Button } from '../../shared/ui/Button'
import { known } from '../comments'
import { latestList } from '../queue/lists'
import './label-menu.css'
import { closeMenu, type OpenMenu } from './menu'
import { useActions } from './useActions'

/** Ticks for the labels in use, and a field for a new one. Saved when it closes, as one change. */
export default function LabelMenu({ menu }: { menu: OpenMenu }) {
  const say = useSay()
  const { label } = useActions()
  const [inUse] = useState(() => labelsInUse())
  const [before] = useState(() => common(menu.ids))
  const [chosen, setChosen] = useState(before)
  const [fresh, setFresh] = useState('')

  const close = () => {
    closeMenu()
    const added = chosen.filter((one) => !before.includes(one))
    const removed = before.filter((one) => !chosen.includes(one))
    if (added.length + removed.length === 0) return
    void label(menu.ids, (now) => [...new Set([...now.filter((one) => !removed.includes(one)), ...added])])
    setTimeout(() => menu.done?.('label'))
  }
  const toggle = (name: string) =>
    setChosen((now) => (now.includes(name) ? now.filter((one) => one !== name) : [...now, name]))
  const add = (event: FormEvent) => {
    event.preventDefault()
    const name = fresh.trim().toLowerCase()
    if (name && !chosen.includes(name)) setChosen([...chosen, name])
    if (!name) close()
    setFresh('')
  }

  return (
    <Popover
      triggerRef={{ current: menu.anchor }}
      isOpen
      onOpenChange={(open) => !open && close()}
      className="choice-menu"
      aria-label={say('queue.label')}
    >
      <Dialog aria-label={say('queue.label')} className="label-menu">
        <form onSubmit={add}>
          <input
            autoFocus
            aria-label={say('queue.labelNew')}
            placeholder={say('queue.labelNew')}
            value={fresh}
            maxLength={40}
            onChange={(event) => setFresh(event.target.value)}
          />
          <Button type="submit">{say('queue.labelAdd')}</Button>
        </form>
        <ul>
          {[...new Set([...chosen, ...inUse])].map((name) => (
            <li key={name}>
              <label>
                <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
                <bdi>{name}</bdi>
              </label>
            </li>
          ))}
        </ul>
      </Dialog>
    </Popover>
  )
}

function labelsInUse(): string[] {
  const rows = latestList()?.list.get().rows ?? []
  return [...new Set(rows.flatMap((row) => row.comment.labels))].sort().slice(0, 12)
}

/** What all of them carry: only that can be ticked without lying about some. */
function common(ids: string[]): string[] {
  const [first = [], ...rest] = ids.map((id) => known(id)?.labels ?? [])
  return first.filter((name) => rest.every((labels) => labels.includes(name)))
}
