import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { preview } from '../server'
import type { PreviewBody } from '../types'

const PAUSE = 400

/** What a change would do, asked anew when it has not changed for 400 ms; until then the last answer stands, dimmed. */
export function usePreview(body: PreviewBody | undefined) {
  const text = body && JSON.stringify(body)
  const [asked, setAsked] = useState(text)
  useEffect(() => {
    const wait = setTimeout(() => setAsked(text), text === undefined ? 0 : PAUSE)
    return () => clearTimeout(wait)
  }, [text])
  const { data, error, isFetching, isPlaceholderData } = useQuery({
    queryKey: ['coverage', 'preview', asked],
    queryFn: ({ signal }) => preview(JSON.parse(asked!) as PreviewBody, signal),
    enabled: asked !== undefined,
    placeholderData: (last) => last,
    staleTime: 0,
    retry: false,
  })
  return {
    result: text === undefined ? undefined : data,
    error: text === asked ? error : undefined,
    dim: text !== asked || isFetching || isPlaceholderData,
  }
}

export type Looked = ReturnType<typeof usePreview>
