import { LockKeyhole } from 'lucide-react'
import { useSay } from '../shared/i18n/words'
import { PageHead } from './PageHead'
import './no-role.css'

/** Somebody of the company whom nobody has given a role yet. */
export default function NoRole() {
  const say = useSay()
  return (
    <>
      <PageHead title={say('app.noRole')} />
      <p className="no-role">
        <LockKeyhole size={20} strokeWidth={1.75} aria-hidden="true" />
        {say('app.noRoleDetail')}
      </p>
    </>
  )
}
