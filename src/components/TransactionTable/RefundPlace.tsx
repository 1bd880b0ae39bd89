'use client'
import type { ReactNode } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import type { Deposit } from '../../hooks/useDeposits.ts'
import { transactionTableWords } from '../../messages/en/transactionTable.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import { LoadingForm } from '../PartyList/LoadingForm.tsx'
import * as styles from './TransactionTable.css.ts'

const form = createLoader(() => import('../RefundDeposit/RefundDeposit.tsx'))

interface RefundPlaceProps {
  readonly deposit: Deposit
  readonly onBack: () => void
}

/** The form that sends a deposit back, which nobody needs before that press. */
export function RefundPlace({ deposit, onBack }: RefundPlaceProps): ReactNode {
  const { text } = useTranslator(transactionTableWords)
  const loaded = useLoaded(form, true, 'refundDeposit')
  if (loaded.status !== 'ready') return <LoadingForm loaded={loaded} />
  const { RefundDeposit } = loaded.data
  return (
    <div className={styles.stack}>
      <div className={styles.panelFoot}>
        <Button onPress={onBack} variant="quiet">
          {text('transactionTable.refund.back')}
        </Button>
      </div>
      <RefundDeposit deposit={deposit} onClose={onBack} />
    </div>
  )
}
