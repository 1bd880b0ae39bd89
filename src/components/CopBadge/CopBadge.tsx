'use client'
import type { ReactNode } from 'react'
import { Widget } from '../Widget/Widget.tsx'
import type { CopBadgeProps } from './copBadgeProps.ts'
import { NameBadge } from './NameBadge.tsx'
import { NameCheck } from './NameCheck.tsx'

/**
 * Confirmation of payee: has an account's bank asked whether it is in this name, once a person asks for
 * it, and says what to make of the answer. It blocks nothing.
 *
 * Each check of other details is a billable call, and is announced by the provider's `onEvent`, as is a
 * decision to go on. What the bank has answered is remembered until the page is left.
 *
 * @example
 * <CopBadge account={{ accountIdType: 'BSB', bsb, accountNo, accountName }} onDecision={setDecision} />
 */
export function CopBadge({ className, ...props }: CopBadgeProps): ReactNode {
  return (
    <Widget className={className}>
      {props.look === 'badge' ? <NameBadge {...props} /> : <NameCheck {...props} />}
    </Widget>
  )
}
