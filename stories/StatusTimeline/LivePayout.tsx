import { type ReactNode, useState } from 'react'
import { WithdrawalTimeline } from '../../src/components/StatusTimeline/WithdrawalTimeline.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { useCreateWithdrawal } from '../../src/exports/hooks.ts'
import type { Sandbox } from '../../src/exports/sandbox.ts'
import { Button } from '../../src/primitives/Button.tsx'
import * as styles from './LivePayout.css.ts'

const john = '5ba89a6b35a2b327b81ffc3b'

/** A payout whose steps are taken by hand; the timeline hears of each from the sandbox. */
export function LivePayout({ sandbox }: { readonly sandbox: Sandbox }): ReactNode {
  const [id, setId] = useState<string>()
  const { submit } = useCreateWithdrawal()

  async function send(externalReference: string): Promise<void> {
    const outcome = await submit({
      amount: 1000,
      currency: 'AUD',
      recipientId: john,
      externalReference,
      externalId: crypto.randomUUID(),
    })
    if (outcome.status === 'succeeded') setId(outcome.data.id)
  }

  return (
    <Widget>
      <div className={styles.demo}>
        <div className={styles.actions} dir="ltr" lang="en">
          <Button onPress={() => void send('FAIL_ACC')}>One that the bank returns</Button>
          <Button onPress={() => void send('HALT_AML')}>One that is reviewed</Button>
          <Button onPress={() => void sandbox.advance(stepOf(sandbox, id))}>Next step</Button>
          <Button onPress={() => id && sandbox.cancel(id, 'TECHNICAL_ISSUE')}>
            A technical fault
          </Button>
        </div>
        {id ? (
          <WithdrawalTimeline id={id} onSendAgain={() => void send('')} source={sandbox} />
        ) : null}
      </div>
    </Widget>
  )
}

const steps: Readonly<Record<string, number>> = {
  INITIALISED: 1_000,
  PENDING: 2_000,
  CONFIRMED: 500,
  FAILED: 1_000,
}

/** Until the payout moves, in milliseconds. */
function stepOf({ store }: Sandbox, id = ''): number {
  return steps[store.withdrawals.get(id)?.status ?? ''] ?? 0
}
