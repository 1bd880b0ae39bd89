'use client'
import type { ComponentType, ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { RecipientFormState } from '../../hooks/forms/useRecipientFields.ts'
import { payeeAccountOf } from '../../hooks/payees/payeeCheckAccount.ts'
import type { CopBadgeProps } from '../CopBadge/copBadgeProps.ts'

interface PayeeCheckSectionProps {
  /** The host's way to have a name checked; only hosts that bring one pay for it. */
  readonly component: ComponentType<CopBadgeProps>
  readonly form: RecipientFormState
}

/** After the account's holder: has the bank asked about the name, once the person asks for it. */
export function PayeeCheckSection({
  component: PayeeCheck,
  form,
}: PayeeCheckSectionProps): ReactNode {
  const [bsb, accountNo, companyName, ...names] = useWatch({ control: form.control, name: watched })
  const [firstName, middleName, lastName] = names
  const { method = '', entity } = form.situation ?? {}
  const account = payeeAccountOf({
    accountIdType: method,
    bsb: String(bsb ?? ''),
    accountNo: String(accountNo ?? ''),
    // What was typed for the other entity isn't lost, and isn't this one's name.
    ...(entity === 'company'
      ? { companyName: String(companyName ?? '') }
      : {
          firstName: String(firstName ?? ''),
          middleName: String(middleName ?? ''),
          lastName: String(lastName ?? ''),
        }),
  })
  return <PayeeCheck account={account} isDisabled={form.saving.status === 'submitting'} />
}

const watched = ['bsb', 'accountNo', 'companyName', 'firstName', 'middleName', 'lastName'] as const
