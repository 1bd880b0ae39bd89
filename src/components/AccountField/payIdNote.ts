import type { PayIdCheck, PayIdKind } from '../../accounts/payId.ts'
import type { payIdWords } from '../../messages/en/payId.ts'
import type { Translator } from '../../messages/translator.ts'
import type { FieldAction, FieldMessage } from '../../primitives/FieldFrame.tsx'

/** What is known of a number, and what can be chosen about it. */
export interface AccountNote {
  readonly note?: FieldMessage | undefined
  readonly action?: FieldAction | undefined
}

/**
 * Which kind a PayID is, or a button where there are two readings.
 *
 * @param onKind takes the other reading
 */
export function payIdNote(
  { text }: Translator<keyof typeof payIdWords>,
  { kind, status, code, params }: PayIdCheck,
  onKind: (kind: PayIdKind) => void,
): AccountNote {
  if (kind && status === 'valid') {
    return { note: { tone: 'positive', text: text(`payId.kind.${kind}`) } }
  }
  if (code !== 'payIdAmbiguous') return {}
  const label = text('payId.choose', { kind: text(`payId.kind.${params.other}`) })
  return { action: { label, onPress: () => onKind(params.other) } }
}
