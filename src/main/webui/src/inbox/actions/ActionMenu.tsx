import { useQuery } from '@tanstack/react-query'
import { AlarmClock, CornerDownLeft, Reply, Tag, UserPlus, UserRound, UserRoundMinus } from 'lucide-react'
import { useLocation } from 'wouter'
import { membersQuery, meQuery } from '../../shared/api/queries'
import type { Outcome } from '../../shared/api/types'
import { useLanguage, useSay } from '../../shared/i18n/words'
import { at } from '../../shared/time/format'
import { Avatar } from '../../shared/ui/Avatar'
import ChoiceMenu, { type Choice } from '../../shared/ui/ChoiceMenu'
import { known } from '../comments'
import LabelMenu from './LabelMenu'
import { closeMenu, type MenuKind, type OpenMenu, openMenu } from './menu'
import { OUTCOMES } from './outcomes'
import { laterChoices } from './times'
import { useActions } from './useActions'

const ICON = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

export default function ActionMenu({ menu }: { menu: OpenMenu }) {
  if (menu.kind === 'label') return <LabelMenu menu={menu} />
  return <Choices menu={menu} />
}

function Choices({ menu }: { menu: OpenMenu }) {
  const say = useSay()
  const { choices, choose } = { resolve: useResolve, later: useLater, give: useGive, row: useRow }[menu.kind as 'row'](
    menu,
  )
  const title = { resolve: 'queue.resolve', later: 'queue.later', give: 'queue.giveTo', row: 'queue.rowMenu' } as const
  return (
    <ChoiceMenu
      label={say(title[menu.kind as 'row'])}
      anchor={menu.anchor}
      choices={choices}
      onClose={closeMenu}
      onChoose={(id) => {
        closeMenu()
        choose(id)
        // after the menu has given the focus back
        if (menu.kind !== 'row') setTimeout(() => menu.done?.(menu.kind))
      }}
    />
  )
}

interface Menu {
  choices: Choice[]
  choose: (id: string) => void
}

function useResolve({ ids }: OpenMenu): Menu {
  const say = useSay()
  const { resolve, reopen } = useActions()
  if (ids.every((id) => known(id)?.state === 'resolved')) {
    return { choices: [{ id: 'reopen', label: say('queue.reopen') }], choose: () => void reopen(ids) }
  }
  const choices = OUTCOMES.map(({ outcome, key, icon: Icon }) => ({
    id: outcome,
    label: say(`queue.${outcome}`),
    icon: <Icon {...ICON} />,
    hotkey: key,
  }))
  return { choices, choose: (outcome) => void resolve(ids, outcome as Outcome) }
}

function useLater({ ids }: OpenMenu): Menu {
  const say = useSay()
  const language = useLanguage()
  const { later, wake } = useActions()
  const choices: Choice[] = laterChoices(new Date()).map(({ name, until }, index) => ({
    id: until.toISOString(),
    label: say(name),
    detail: at(language, until),
    hotkey: String(index + 1),
  }))
  if (ids.some((id) => known(id)?.snoozedUntil)) choices.push({ id: 'now', label: say('queue.notLater') })
  return { choices, choose: (id) => void (id === 'now' ? wake(ids) : later(ids, id)) }
}

function useGive({ ids }: OpenMenu): Menu {
  const say = useSay()
  const { data: members = [] } = useQuery(membersQuery)
  const { data: me } = useQuery(meQuery)
  const { giveTo, free } = useActions()
  const people = members.filter(({ active, kind }) => active && kind !== 'service')
  const choices: Choice[] = people.map((member, index) => ({
    id: member.id,
    label: member.id === me?.id ? say('queue.take') : member.name,
    icon: <Avatar name={member.name} id={member.id} size={20} />,
    hotkey: index < 9 ? String(index + 1) : undefined,
  }))
  if (ids.some((id) => known(id)?.assignee)) {
    choices.push({ id: 'free', label: say('queue.giveBack'), icon: <UserRoundMinus {...ICON} /> })
  }
  const choose = (id: string) => {
    const member = people.find((one) => one.id === id)
    void (member ? giveTo(ids, member) : free(ids))
  }
  return { choices, choose }
}

function useRow(menu: OpenMenu): Menu {
  const say = useSay()
  const [, go] = useLocation()
  const { take } = useActions()
  const [id] = menu.ids
  const then = (kind: MenuKind) => () => setTimeout(() => openMenu.set({ ...menu, kind }))
  const all = [
    {
      id: 'open',
      label: say('queue.openIt'),
      icon: <CornerDownLeft {...ICON} />,
      hotkey: 'Enter',
      run: () => go(`/queue/${id}`),
    },
    {
      id: 'reply',
      label: say('queue.reply'),
      icon: <Reply {...ICON} />,
      hotkey: 'r',
      run: () => go(`/queue/${id}#reply`),
    },
    {
      id: 'take',
      label: say('queue.take'),
      icon: <UserRound {...ICON} />,
      hotkey: 't',
      run: () => void take(menu.ids),
    },
    { id: 'give', label: say('queue.giveTo'), icon: <UserPlus {...ICON} />, hotkey: 'i', run: then('give') },
    { id: 'later', label: say('queue.later'), icon: <AlarmClock {...ICON} />, hotkey: 'h', run: then('later') },
    { id: 'label', label: say('queue.label'), icon: <Tag {...ICON} />, hotkey: 'l', run: then('label') },
    { id: 'resolve', label: say('queue.resolve'), icon: OUTCOME_ICON, hotkey: 'e', run: then('resolve') },
  ]
  return { choices: all, choose: (chosen) => void all.find((one) => one.id === chosen)?.run() }
}

const [{ icon: Answered }] = OUTCOMES
const OUTCOME_ICON = <Answered {...ICON} />
