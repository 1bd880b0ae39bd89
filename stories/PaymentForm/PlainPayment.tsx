import { useIndicativeRate, usePaymentForm } from '../../src/exports/hooks.ts'

/** A payment as a host would build it out of plain HTML and the hooks. */
export function PlainPayment({ recipientId }: { readonly recipientId: string }) {
  const payment = usePaymentForm({
    initialValues: { recipientId, fromCurrency: 'AUD', toCurrency: 'EUR' },
    hiddenFields: ['recipient', 'sourceOfFunds'],
  })
  const { lock, sent, saving, step } = payment
  if (saving.status === 'succeeded') return <p role="status">Sent: {saving.data.id}</p>
  const amounts = sent?.amounts ?? (lock.status === 'locked' ? lock.amounts : undefined)
  return (
    <form onSubmit={payment.submit}>
      {step === 'filling' ? (
        <>
          <p>
            <label>
              Amount <input {...payment.register('size')} />
            </label>
          </p>
          <p role="alert">{payment.field('size')?.problem?.code}</p>
          <About form={payment} />
          <button type="submit">Go on</button>
        </>
      ) : (
        <>
          {lock.status === 'expired' ? <button type="submit">Get a new rate</button> : null}
          {lock.status === 'changed' ? (
            <button onClick={lock.agree} type="button">
              Agree to {lock.amounts.toAmount} EUR
            </button>
          ) : null}
          {amounts ? <button type="submit">Send {amounts.fromAmount} AUD</button> : null}
        </>
      )}
    </form>
  )
}

function About({ form }: { readonly form: ReturnType<typeof usePaymentForm> }) {
  const rate = useIndicativeRate(form)
  return rate.status === 'ready' ? <p>About {rate.amounts.toAmount} EUR</p> : null
}
