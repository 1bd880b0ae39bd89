import type { StatusEntity } from '../../lifecycle/statusGraph.ts'

/** What there are tables of. */
export type TableEntity = Extract<StatusEntity, 'withdrawal' | 'deposit' | 'payment' | 'conversion'>
