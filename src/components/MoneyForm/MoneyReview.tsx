'use client'
import type { ReactNode } from 'react'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import type { AnyFieldForm } from '../FieldForm/fieldFormParts.ts'
import { ReviewFrame } from '../FieldForm/ReviewFrame.tsx'
import { ReviewGroup } from '../FieldForm/ReviewGroup.tsx'

/** One part of what is about to be sent. */
export interface MoneyReviewGroup {
  readonly title: string
  /** The field that its button leads back to. */
  readonly field: string
  readonly items: readonly DetailItem[]
  /** What comes after the items. */
  readonly extra?: ReactNode
}

interface MoneyReviewProps {
  readonly form: AnyFieldForm
  readonly groups: readonly MoneyReviewGroup[]
  /** What comes before the groups: a locked rate. */
  readonly children?: ReactNode
}

/** What is about to be sent, in plain pairs, each part with a way back. */
export function MoneyReview({ form, groups, children }: MoneyReviewProps): ReactNode {
  return (
    <ReviewFrame>
      {children}
      {groups.map(({ title, field, items, extra }) => (
        <ReviewGroup items={items} key={title} onEdit={() => form.edit(field)} title={title}>
          {extra}
        </ReviewGroup>
      ))}
    </ReviewFrame>
  )
}
