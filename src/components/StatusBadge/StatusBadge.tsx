'use client'
import type { ReactNode } from 'react'
import type { StatusEntity } from '../../lifecycle/statusGraph.ts'
import { readStatus } from '../../lifecycle/statusGraphs.ts'
import { Badge } from '../../primitives/Badge.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { statusLabel, statusWords } from './statusTopics.ts'

/** Which status, and of what. */
export interface StatusBadgeProps {
  /** What has the status: the same code says another thing of a payment than of a payout. */
  readonly entity: StatusEntity
  /** The API’s code; one that isn’t documented is shown as it is. */
  readonly status: string
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * How something stands, in one or two words, for lists and headings. What it means, and what may follow,
 * `StatusTimeline` says.
 *
 * @example
 * <StatusBadge entity="withdrawal" status="REVIEWING" />
 */
export function StatusBadge({ entity, status, className }: StatusBadgeProps): ReactNode {
  const translator = useTranslator(statusWords[entity])
  const { tone } = readStatus(entity, status)
  return (
    <Badge className={className} tone={tone}>
      {statusLabel(translator, entity, status)}
    </Badge>
  )
}
