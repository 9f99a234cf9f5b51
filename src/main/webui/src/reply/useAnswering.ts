import { useEffect, useState } from 'react'
import type { CommentDetail } from '../shared/api/types'
import { connection } from '../shared/connection'
import { Answering } from './answering'

/** Lives as long as this member looks at this comment. */
export function useAnswering(
  comment: CommentDetail,
  memberId: string,
  taken: (by: string) => void,
): Answering | undefined {
  const [answering, setAnswering] = useState<Answering>()
  const { id } = comment

  useEffect(() => {
    const mine = new Answering(id, memberId)
    setAnswering(mine)
    const leave = () => mine.leave()
    const hide = () => document.visibilityState === 'hidden' && mine.drafting.leave()
    const back = connection.subscribe(() => connection.get().online && mine.drafting.again())
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      back()
      mine.close()
    }
  }, [id, memberId])

  useEffect(() => {
    const by = answering?.seen(comment)
    if (by) taken(by.name)
  }, [answering, comment, taken])

  return answering
}
