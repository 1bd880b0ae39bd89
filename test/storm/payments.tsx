import { usePaymentForm } from '../../src/hooks/usePaymentForm.ts'
import { keysById } from './keysById.ts'
import type { Kind, ProbeProps } from './kind.ts'
import { quotedScreen } from './quotedScreen.ts'

/** Payments abroad by the hook, as a form of a host's own would use it. */
export const payments: Kind = {
  operation: 'createPayment',
  hasKey: true,
  isQuoted: true,
  Probe: PaymentProbe,
  made(sandbox) {
    const keys = keysById(sandbox)
    return [...sandbox.store.payments.values()].map(({ id, fromAmount, fromCurrency }) => ({
      id,
      key: keys.get(id) ?? '',
      amount: fromAmount.toFixed(2),
      taken: { [fromCurrency]: fromAmount },
    }))
  },
}

const toCurrencies = ['GBP']
const order = {
  fromCurrency: 'AUD',
  toCurrency: 'GBP',
  recipientId: '64f1a2b3c4d5e6f708192a03',
}

function PaymentProbe({ keep, amount, externalId, onSent }: ProbeProps): null {
  const initialValues = { ...order, size: amount }
  const payment = usePaymentForm({
    moveId: 'storm',
    initialValues,
    toCurrencies,
    externalId,
    onSent,
  })
  keep(quotedScreen(payment, payment.balances))
  return null
}
