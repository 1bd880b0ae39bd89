import type { FlashProblem } from '../api/FlashProblem.ts'

/** What a reading hook gives. `data` of a failed refresh is the last that arrived. */
export type Query<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready'
      readonly data: T
      readonly isRefreshing: boolean
      readonly refreshProblem?: FlashProblem | undefined
      readonly refresh: () => void
    }
  | { readonly status: 'failed'; readonly problem: FlashProblem; readonly retry: () => void }

/** What an updating hook takes: which entity, and the API's input for it. */
export interface Change<Input> {
  readonly id: string
  readonly input: Input
}

/** What a hook takes, and gives back, that deletes or switches one entity. */
export interface EntityId {
  readonly id: string
}

/** Which entity a reading hook asks for; `idle` until there is an id. */
export interface ById {
  readonly id: string | null | undefined
}

/** How one submission ended. `unknown`: it was sent and no answer came, so it may have happened. */
export type Outcome<O> =
  | { readonly status: 'succeeded'; readonly data: O }
  | { readonly status: 'failed'; readonly problem: FlashProblem }
  | { readonly status: 'unknown'; readonly problem: FlashProblem }

/** What a writing hook gives. `submit` never rejects; while one is under way it sends no second. */
export type Mutation<I, O> = {
  readonly submit: (input: I) => Promise<Outcome<O>>
  readonly reset: () => void
} & MutationState<O>

/** Where a writing hook stands. */
export type MutationState<O> =
  | { readonly status: 'idle' | 'submitting' }
  | { readonly status: 'succeeded'; readonly data: O }
  | { readonly status: 'failed'; readonly problem: FlashProblem }
  | {
      readonly status: 'unknown'
      readonly problem: FlashProblem
      readonly isChecking: boolean
      /**
       * Looks whether it happened: turns the status to `succeeded`, or to `failed` and repeatable.
       */
      readonly check: () => Promise<Outcome<O>>
    }
