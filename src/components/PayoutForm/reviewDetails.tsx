'use client'
import type { UsePayoutResult } from '../../hooks/usePayout.ts'
import type { Translator } from '../../messages/translator.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { checkReference } from '../../rules/reference.ts'
import { fieldLabel } from '../AccountField/fieldMessage.ts'
import { optionLabel } from '../FieldForm/optionLabel.ts'
import * as styles from './PayoutForm.css.ts'
import type { payoutWords } from './payoutWords.ts'

/** The fields that other groups of the review show. */
const elsewhere = [
  'recipientId',
  'amount',
  'currency',
  'senderKind',
  'senderId',
  'subClientId',
  'instructingInstitutionId',
]

/** The reference as the recipient reads it, the reason, and whatever else a host asks for. */
export function detailItems(
  translator: Translator<keyof typeof payoutWords>,
  { allFields, reviewed = {}, situation }: UsePayoutResult,
): readonly DetailItem[] {
  const { text, country } = translator
  return allFields.flatMap(field => {
    const value = reviewed[field.name]
    if (elsewhere.includes(field.name) || typeof value !== 'string' || value === '') return []
    const label = fieldLabel(translator, field)
    if (field.name === 'externalReference') {
      const { params, code } = checkReference(value, situation)
      const cut = code === 'referenceCut' && text('payoutForm.reference.cut', { ...params })
      const lines = (
        <>
          <span className={styles.line}>
            <bdi>{value}</bdi>
          </span>
          {cut ? <span className={styles.aside}>{cut}</span> : null}
        </>
      )
      return [{ label, value: lines }]
    }
    const shown =
      field.kind === 'choice'
        ? optionLabel(translator, field, value)
        : field.kind === 'country'
          ? country(value)
          : field.check(value, situation).display
    return [{ label, value: <bdi>{shown}</bdi>, isCode: field.isCode }]
  })
}
