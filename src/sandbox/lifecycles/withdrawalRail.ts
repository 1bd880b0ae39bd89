import type { StoredWithdrawal } from '../entities/withdrawal.ts'

type Routed = Pick<StoredWithdrawal, 'rail' | 'railService'>
type Route = Pick<StoredWithdrawal, 'currency' | 'recipient' | 'sender'>

/**
 * Which infrastructure carries a withdrawal. Money from abroad must go by Direct Entry (documented);
 * a PayID is only known to NPP, whose service for money from abroad is IFTI. That NPP carries all
 * other Australian dollars as SCT, and that the sender's address tells of money from abroad, is
 * inferred.
 */
export function railOf({ currency, recipient, sender }: Route): Routed {
  if (currency !== 'AUD') return { rail: null, railService: null }
  const isFromAbroad = (sender.address?.country ?? 'AU') !== 'AU'
  if (!isFromAbroad) return { rail: 'NPP', railService: 'NPP SCT' }
  return recipient.accountIdType === 'PAYID'
    ? { rail: 'NPP', railService: 'NPP IFTI' }
    : { rail: 'BECS', railService: null }
}

/** What the recipient's bank gets to read: Direct Entry cuts the reference to 18 characters. */
export function asDelivered({
  rail,
  externalReference,
}: StoredWithdrawal): Pick<StoredWithdrawal, 'externalReference'> {
  if (rail !== 'BECS' || externalReference === null) return { externalReference }
  return { externalReference: externalReference.slice(0, 18) }
}
