import type { ChannelView, CommentDetail } from '../../shared/api/types'
import { useSay } from '../../shared/i18n/words'
import { networkTitle } from '../../shared/network'
import { firstName } from '../../shared/ui/Name'
import { pieces } from './pieces'
import './preview.css'

interface Props {
  readonly text: string
  readonly comment: CommentDetail
  readonly channel?: ChannelView
}

/** As it will look out there: who speaks, what becomes a link, and under whose comment. */
export function Preview({ text, comment, channel }: Props) {
  const say = useSay()
  const { network, name } = comment.channel
  const flat = comment.parentId !== undefined && channel?.depth === 1
  return (
    <div className="preview" data-nosnippet>
      <p className="preview-where">
        {flat
          ? say('reply.previewSame', { network: networkTitle(network) })
          : say('reply.previewUnder', { name: firstName(comment.author.name) })}
      </p>
      <div className="preview-reply">
        <bdi className="preview-who">{name}</bdi>
        <p dir="auto">
          {pieces(text, network).map((piece) =>
            piece.kind === 'text' ? (
              <span key={piece.at}>{piece.text}</span>
            ) : (
              <span className={`preview-${piece.kind}`} key={piece.at}>
                {piece.text}
              </span>
            ),
          )}
        </p>
      </div>
    </div>
  )
}
