'use client'
import type { ReactNode } from 'react'
import type { UseRecipientFormResult } from '../../hooks/useRecipientForm.ts'
import { FieldGroup } from '../../primitives/FieldGroup.tsx'
import { FieldRow } from '../../primitives/FieldRow.tsx'
import { Skeleton, SkeletonField } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { RecipientField } from '../../rules/recipientFields.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { AddressCountryField } from './AddressCountryField.tsx'
import { fieldRows } from './fieldRows.ts'
import { RecipientTextField } from './RecipientTextField.tsx'
import { recipientWords } from './recipientWords.ts'

const sections = ['account', 'holder', 'address', 'contact'] as const

/** What the destination asks for: the account, then its holder, address and contact. */
export function AccountFields({ form }: { form: UseRecipientFormResult }): ReactNode {
  const { text, currency } = useTranslator(recipientWords)
  const { fields, situation, destination, rules } = form
  if (!situation) return null
  if (rules.status === 'failed') {
    return <ProblemNotice hasInput onRetry={rules.retry} problem={rules.problem} />
  }
  if (rules.status !== 'ready') {
    return (
      <Skeleton label={text('recipientForm.loadingFields')}>
        <SkeletonField />
        <SkeletonField />
      </Skeleton>
    )
  }
  const code = destination.currency
  const sentIn = text('recipientForm.sentIn', { currency: currency(code), code })

  function input(field: RecipientField): ReactNode {
    if (field.name === 'address.country') {
      return <AddressCountryField form={form} key={field.name} />
    }
    return (
      <RecipientTextField
        control={form.control}
        field={field}
        isLocked={form.isLocked(field.name)}
        key={field.name}
        situation={situation as NonNullable<typeof situation>}
      />
    )
  }

  return sections.map(section => {
    const rows = fieldRows(fields.filter(field => field.section === section))
    if (rows.length === 0) return null
    return (
      <FieldGroup
        hint={section === 'account' ? sentIn : undefined}
        key={section}
        legend={text(`recipientForm.section.${section}`)}
      >
        {rows.map(row =>
          row.length > 1 ? (
            <FieldRow key={row[0]?.name}>{row.map(input)}</FieldRow>
          ) : (
            row.map(input)
          ),
        )}
      </FieldGroup>
    )
  })
}
