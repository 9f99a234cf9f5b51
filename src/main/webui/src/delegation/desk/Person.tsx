import type { MemberRef } from '../../shared/api/types'
import { Avatar } from '../../shared/ui/Avatar'

export function Person({ member, below }: { member: MemberRef; below: string }) {
  return (
    <span className="panel-person">
      <Avatar name={member.name} id={member.id} size={32} />
      <span>
        <b>
          <bdi>{member.name}</bdi>
        </b>
        <span>
          <bdi>{below}</bdi>
        </span>
      </span>
    </span>
  )
}
