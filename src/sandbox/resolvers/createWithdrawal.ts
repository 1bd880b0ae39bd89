import type { CreateWithdrawalInput } from '../../api/documents/operationTypes.ts'
import { accountCountry } from '../../rules/accountCountry.ts'
import type { StoredWithdrawal } from '../entities/withdrawal.ts'
import { startWithdrawal } from '../lifecycles/withdrawal.ts'
import { railOf } from '../lifecycles/withdrawalRail.ts'
import { roundedTo } from '../minorUnits.ts'
import { balanceRefusal } from '../rules/balanceRefusal.ts'
import { once } from '../rules/idempotency.ts'
import {
  instructingInstitutionId,
  instructingInstitutionRefusal,
} from '../rules/instructingInstitution.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import { transactionParties } from '../rules/transactionParties.ts'
import { isoNow, newId } from '../world.ts'
import type { SandboxContext } from './resolver.ts'

type WithdrawalReply = MutationReply & { withdrawal?: StoredWithdrawal | undefined }

/** Of every documented payload, in the withdrawal's own currency. */
const fee = 1

export function createWithdrawal(
  { input }: { input: CreateWithdrawalInput },
  context: SandboxContext,
): WithdrawalReply {
  const created = once(context, 'createWithdrawal', input.idempotencyKey, () =>
    started(input, context),
  )
  if ('refusal' in created) return created.refusal
  const withdrawal = context.store.withdrawals.get(created.id)
  return { success: true, code: 'SUCCESS', message: 'Withdrawal was created', withdrawal }
}

function started(
  input: CreateWithdrawalInput,
  context: SandboxContext,
): StoredWithdrawal | { refusal: MutationReply } {
  const { currency, reason, externalReference, externalId, callbackUri } = input
  const amount = Number(input.amount)
  const parties = transactionParties(context, input)
  if ('refusal' in parties) return parties
  const { recipient, sender, subClientId } = parties
  if (!recipient) return { refusal: refusal('Either recipient or recipientId is required') }
  const refused =
    accountRefusal(recipient, currency) ??
    instructingInstitutionRefusal(context, input) ??
    balanceRefusal(context, currency, roundedTo(currency, amount + fee))
  if (refused) return { refusal: refused }
  const withdrawal: StoredWithdrawal = {
    id: newId(context),
    amount,
    currency,
    totalFee: fee,
    status: 'INITIALISED',
    statusMessage: null,
    rejectCode: null,
    reason: reason ?? null,
    externalReference: externalReference ?? null,
    externalId: externalId ?? null,
    callbackUri: callbackUri ?? null,
    ...railOf({ currency, recipient, sender }),
    recipient,
    sender,
    subClientId,
    // Last, since it may create one.
    institutionId: instructingInstitutionId(context, input),
    createdAt: isoNow(context),
    clearedAt: null,
    rejectedAt: null,
    refundedAt: null,
    refundReason: null,
  }
  startWithdrawal(context, withdrawal)
  return withdrawal
}

function accountRefusal(
  recipient: StoredWithdrawal['recipient'],
  currency: string,
): MutationReply | undefined {
  const { accountIdType, currency: accepted } = recipient
  if (accepted !== currency) {
    return refusal(`The recipient's currency is ${accepted}, not ${currency}`)
  }
  const country = accountCountry(accountIdType, recipient) ?? recipient.country
  const isReachable = country !== 'AU' || accountIdType === 'BSB' || accountIdType === 'PAYID'
  return isReachable
    ? undefined
    : refusal('accountIdType must be BSB or PAYID when the account is Australian')
}
