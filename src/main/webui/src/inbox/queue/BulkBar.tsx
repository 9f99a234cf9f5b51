import { AlarmClock, CircleCheck, Tag, UserPlus, UserRound, X } from 'lucide-react'
import { useEffect } from 'react'
import { useSay } from '../../shared/i18n/words'
import { announce } from '../../shared/messages'
import { Button } from '../../shared/ui/Button'
import { type MenuKind, openMenu } from '../actions/menu'
import { useActions } from '../actions/useActions'
import './bulk-bar.css'

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

interface Props {
  ids: string[]
  onClear: () => void
  done: (kind: MenuKind) => void
}

/** Stands where the list's head stood. Replies are never sent in bulk. */
export default function BulkBar({ ids, onClear, done }: Props) {
  const say = useSay()
  const { take } = useActions()
  const words = say('queue.selected', { n: ids.length })
  useEffect(() => announce(words), [words])
  const open = (kind: MenuKind) => (event: React.MouseEvent) =>
    openMenu.set({ kind, ids, anchor: event.currentTarget, done })
  return (
    <div className="bulk-bar" role="toolbar" aria-label={words}>
      <strong>{words}</strong>
      <Button
        look="quiet"
        shortcut="t"
        icon={<UserRound {...ICON} />}
        onClick={() => void take(ids).then(() => done('give'))}
      >
        {say('queue.take')}
      </Button>
      <Button look="quiet" shortcut="i" icon={<UserPlus {...ICON} />} onClick={open('give')}>
        {say('queue.giveTo')}
      </Button>
      <Button look="quiet" shortcut="l" icon={<Tag {...ICON} />} onClick={open('label')}>
        {say('queue.label')}
      </Button>
      <Button look="quiet" shortcut="h" icon={<AlarmClock {...ICON} />} onClick={open('later')}>
        {say('queue.later')}
      </Button>
      <Button look="quiet" shortcut="e" icon={<CircleCheck {...ICON} />} onClick={open('resolve')}>
        {say('queue.resolve')}
      </Button>
      <Button
        look="quiet"
        className="bulk-clear"
        aria-label={say('queue.clearSelection')}
        icon={<X {...ICON} />}
        onClick={onClear}
      />
    </div>
  )
}
