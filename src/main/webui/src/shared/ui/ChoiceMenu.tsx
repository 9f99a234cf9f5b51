import type { ReactNode } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components/Menu'
import { Kbd } from './Kbd'
import './choice-menu.css'

export interface Choice {
  id: string
  label: string
  detail?: string
  icon?: ReactNode
  /** a key that chooses it while the menu is open */
  hotkey?: string
  chosen?: boolean
  href?: string
}

interface Props {
  label: string
  choices: Choice[]
  anchor: Element
  onChoose: (id: string) => void
  onClose: () => void
  /** several may be chosen; the menu stays open */
  many?: boolean
  one?: boolean
}

/** A list of things to do or to choose beside what was pressed. Loaded when the first one is opened. */
export default function ChoiceMenu({ label, choices, anchor, onChoose, onClose, many, one }: Props) {
  const byHotkey = (event: React.KeyboardEvent) => {
    const hit = choices.find(({ hotkey }) => hotkey?.toLowerCase() === event.key.toLowerCase())
    if (!hit || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    onChoose(hit.id)
  }
  const chosen = choices.filter((choice) => choice.chosen).map(({ id }) => id)
  return (
    <Popover
      className="choice-menu"
      aria-label={label}
      triggerRef={{ current: anchor }}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
      offset={4}
    >
      <div onKeyDownCapture={byHotkey}>
        <Menu
          aria-label={label}
          autoFocus="first"
          onAction={(key) => onChoose(String(key))}
          selectionMode={many ? 'multiple' : one ? 'single' : 'none'}
          selectedKeys={chosen}
        >
          {choices.map(({ id, label: text, detail, icon, hotkey }) => (
            <MenuItem id={id} key={id} textValue={text} className="choice">
              {icon}
              <span className="choice-label" dir="auto">
                {text}
              </span>
              {detail && <span className="choice-detail">{detail}</span>}
              {hotkey && <Kbd>{hotkey}</Kbd>}
            </MenuItem>
          ))}
        </Menu>
      </div>
    </Popover>
  )
}
