import type { Problem } from './types'

/** An answer that is not the wanted one: RFC 9457, or the same shape made here when nobody answered. */
export class ProblemError extends Error {
  readonly problem: Problem
  readonly status: number
  readonly code: string
  /** seconds, from Retry-After */
  readonly retryAfter: number | undefined

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.title)
    this.name = 'ProblemError'
    this.problem = problem
    this.status = problem.status
    this.code = problem.code
    this.retryAfter = retryAfter
  }

  /** Nobody answered: no network, or no server behind it. */
  get unreachable() {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504
  }
}

export function problemOf(error: unknown, response?: Response): ProblemError {
  if (error instanceof ProblemError) return error
  const given = (error && typeof error === 'object' ? error : {}) as Partial<Problem>
  const status = given.status ?? response?.status ?? 0
  const retry = Number(response?.headers.get('Retry-After'))
  return new ProblemError(
    {
      type: given.type ?? 'about:blank',
      title: given.title ?? (error instanceof Error ? error.message : response?.statusText || 'No answer'),
      status,
      detail: given.detail,
      code: given.code ?? (status === 0 ? 'unreachable' : `http-${status}`),
      violations: given.violations,
    },
    Number.isFinite(retry) && retry > 0 ? retry : undefined,
  )
}
