import type { CopInput } from '../../api/documents/operationTypes.ts'
import { accountHolder } from '../rules/accountHolder.ts'
import { allowanceFor, countUses } from '../rules/allowance.ts'
import { compareNames } from '../rules/nameSimilarity.ts'
import { type PayeeVerdict, verdictOfKeyword } from '../rules/payeeKeywords.ts'
import { canonicalIdentifiers } from '../rules/recipientIdentifiers.ts'
import type { MutationReply } from '../rules/refusal.ts'
import type { SandboxContext } from './resolver.ts'

type CopReply = MutationReply & { readonly billable: boolean }

export function confirmationOfPayee(
  { input }: { input: CopInput },
  context: SandboxContext,
): CopReply {
  const { isEnabled, left } = allowanceFor(context, 'confirmationOfPayee')
  if (!isEnabled) {
    return notChecked(
      'COP_API_DISABLED',
      'Confirmation Of Payee API is disabled. Please contact support.',
    )
  }
  if (left < 1) {
    return notChecked(
      'COP_LIMIT_EXCEEDED',
      'Confirmation Of Payee limit is exceeded. Please contact support.',
    )
  }
  if (input.accountIdType !== 'BSB') {
    return notChecked(
      'ACCOUNT_TYPE_NOT_SUPPORTED',
      `Account type ${input.accountIdType} is not supported yet`,
    )
  }
  const code = verdictOn(input, context)
  if (code === 'COP_PLATFORM_ERROR') return notChecked(code, messages[code])
  countUses(context, 'confirmationOfPayee')
  return { success: true, code, message: messages[code], billable: true }
}

function verdictOn(input: CopInput, context: SandboxContext): PayeeVerdict {
  const keyword = verdictOfKeyword(input.accountName)
  if (keyword) return keyword
  const { bsb, accountNo } = canonicalIdentifiers(input)
  const holder = accountHolder(context, bsb ?? '', accountNo ?? '')
  return holder === undefined ? 'ACCOUNT_NOT_FOUND' : compareNames(input.accountName, holder)
}

/**
 * `success` says whether the bank answered: documented as true for MATCH and as false where the
 * check isn't enabled. The rest is inferred, as is that what wasn't checked isn't billed.
 */
function notChecked(code: string, message: string): CopReply {
  return { success: false, code, message, billable: false }
}

// The first is documented.
const messages: Readonly<Record<PayeeVerdict, string>> = {
  MATCH: 'Account name matches',
  CLOSE_MATCH: 'Account name closely matches',
  NOT_MATCH: 'Account name does not match',
  ACCOUNT_CLOSED: 'Account is closed',
  ACCOUNT_NOT_FOUND: 'Account not found',
  COP_PLATFORM_ERROR: 'Account name could not be checked',
}
