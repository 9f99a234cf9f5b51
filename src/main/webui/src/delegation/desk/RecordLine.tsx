import type { WritersRecord } from '../../shared/api/delegation'
import { useSay } from '../../shared/i18n/words'

/** 12 approved, 9 unchanged, 1 returned: what trust grows from. */
export function RecordLine({ record }: { record: WritersRecord }) {
  const say = useSay()
  const parts = [
    say('delegation.recordDecided', { n: record.decided - record.returned }),
    say('delegation.recordUnchanged', { n: record.unchanged }),
    record.returned > 0 && say('delegation.recordReturned', { n: record.returned }),
    record.complaints > 0 && say('delegation.recordComplaints', { n: record.complaints }),
  ]
  return <span>{parts.filter(Boolean).join(' · ')}</span>
}
