import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useSay } from '../../shared/i18n/words'
import { missing, type Sum } from './matrix'

/** How many may answer alone, how many keep the key; fewer than two is a warning, in a shape and a word. */
export function SumRow({ sums, of }: { sums: Sum[]; of: 'answer' | 'keep' }) {
  const say = useSay()
  return (
    <tr className="matrix-sum" data-of={of}>
      <th scope="row">
        <b>{say(of === 'answer' ? 'delegation.answerAlone' : 'delegation.keepers')}</b>
        <small>{say('delegation.atLeastTwo')}</small>
      </th>
      {sums.map((sum) => {
        const lack = missing(sum[of])
        const Icon = lack ? TriangleAlert : CircleCheck
        return (
          <td key={sum.channel.id} data-lack={lack > 0}>
            <span className="sum-number">
              <Icon size={14} strokeWidth={1.75} aria-hidden="true" /> {sum[of]}
            </span>
            {lack > 0 ? (
              <small>{say('delegation.lacks', { n: lack })}</small>
            ) : (
              of === 'answer' &&
              sum.supervised > 0 && <small>{say('delegation.plusApproved', { n: sum.supervised })}</small>
            )}
          </td>
        )
      })}
    </tr>
  )
}
