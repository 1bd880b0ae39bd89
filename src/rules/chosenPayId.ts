import { checkPayId, type PayIdCheck, type PayIdKind } from '../accounts/payId.ts'

/**
 * Checks a PayID of which a reading was chosen. The choice is about two readings of one text, and about
 * no other that comes to stand in its place.
 */
export function checkChosenPayId(text: string, kind: PayIdKind | undefined): PayIdCheck {
  const check = checkPayId(text)
  return check.code === 'payIdAmbiguous' ? checkPayId(text, { kind }) : check
}
