import { usePayout } from '../../src/hooks/usePayout.ts'
import { keysById } from './keysById.ts'
import type { Kind, ProbeProps } from './kind.ts'

const recipientId = '5ba89a6b35a2b327b81ffc3b'

/** Of every payout, in its own currency. */
const fee = 1

/** Payouts by the hook, as a form of a host's own would use it. */
export const payouts: Kind = {
  operation: 'createWithdrawal',
  hasKey: true,
  isQuoted: false,
  Probe: PayoutProbe,
  made(sandbox) {
    const keys = keysById(sandbox)
    return [...sandbox.store.withdrawals.values()].map(({ id, amount, currency }) => ({
      id,
      key: keys.get(id) ?? '',
      amount: amount.toFixed(2),
      taken: { [currency]: amount + fee },
    }))
  },
}

function PayoutProbe({ keep, amount, externalId, onSent }: ProbeProps): null {
  const initialValues = { recipientId, amount }
  const payout = usePayout({ moveId: 'storm', initialValues, externalId, onSent })
  const { saving, balances } = payout
  keep({
    step: payout.step,
    status: saving.status,
    problem: saving.status === 'failed' ? saving.problem.kind : undefined,
    isWaiting:
      saving.status === 'submitting' ||
      (saving.status === 'unknown' && saving.isChecking) ||
      balances.status === 'loading',
    sent:
      saving.status === 'succeeded'
        ? { id: saving.data.id, amount: saving.data.amount.toFixed(2) }
        : undefined,
    isEarlier: payout.isEarlier,
    amount: String(
      payout.step === 'reviewing' ? payout.reviewed?.amount : payout.field('amount')?.text,
    ),
    isLocked: payout.isLocked('amount'),
    setAmount: text => payout.setValue('amount', text),
    retry: balances.status === 'failed' ? balances.retry : undefined,
    submit: payout.submit,
    check: saving.status === 'unknown' ? saving.check : undefined,
    edit: () => payout.edit('amount'),
    startAnother: payout.startAnother,
  })
  return null
}
