import type { Said } from '../../shared/api/delegation'
import { Phrase } from '../../shared/i18n/words'
import { Name } from '../../shared/ui/Name'

/** Who decided; and for whom, when somebody stood in. */
export function SaidBy({ said: { by, onBehalfOf } }: { said: Pick<Said, 'by' | 'onBehalfOf'> }) {
  if (!onBehalfOf) return <Name of={by} />
  return <Phrase of="delegation.onBehalf" values={{ name: <Name of={by} />, owner: <Name of={onBehalfOf} /> }} />
}
