import type { ReactNode } from 'react'
import { MoneyForm } from '../../../src/components/MoneyForm/MoneyForm.tsx'
import { MoneyReceipt } from '../../../src/components/MoneyForm/MoneyReceipt.tsx'
import { MoneyReview } from '../../../src/components/MoneyForm/MoneyReview.tsx'
import { moneyWords } from '../../../src/components/MoneyForm/moneyFormWords.ts'
import { type UsePayoutOptions, usePayout } from '../../../src/hooks/usePayout.ts'
import { Button } from '../../../src/primitives/Button.tsx'

/** A payout to John Malkovich in the frame of every form that moves money, with plain inputs. */
export function HostPayout(options: UsePayoutOptions): ReactNode {
  const form = usePayout({ ...options, hiddenFields, initialValues })
  const sent = form.saving.status === 'succeeded' ? form.saving.data : undefined
  const amount = `${form.reviewed?.amount ?? ''} AUD`
  return (
    <MoneyForm
      form={form}
      inputs={{}}
      looks={{}}
      part="host-payout"
      receipt={
        <MoneyReceipt
          actions={<Button onPress={form.startAnother}>Send another</Button>}
          isEarlier={form.isEarlier}
          items={[{ label: 'Amount', value: sent?.amount }]}
          title="Sent"
        />
      }
      review={
        <MoneyReview
          form={form}
          groups={[
            { title: 'Amount', field: 'amount', items: [{ label: 'Leaves', value: amount }] },
          ]}
        />
      }
      texts={{ label: 'Payout', submit: `Send ${amount}`, submitting: 'Sending…', sections }}
      words={moneyWords}
    />
  )
}

const hiddenFields = ['recipientId', 'currency', 'reason', 'externalReference']
const initialValues = { recipientId: '5ba89a6b35a2b327b81ffc3b', amount: '10.50' }
const sections = { amount: 'Amount' }
