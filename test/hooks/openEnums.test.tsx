import { expect, test } from 'vitest'
import { useRecipients } from '../../src/hooks/useRecipients.ts'
import { useWithdrawal } from '../../src/hooks/useWithdrawal.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'
import { dataOf } from './dataOf.ts'

const id = '5b04c62ec0bf606bf216ae21'

test('values that the API adds one day arrive as they are', async () => {
  const sandbox = createSandbox()
  const { withdrawals, recipients } = sandbox.store
  const withdrawal = withdrawals.get(id)
  const [recipient] = recipients.values()
  if (!withdrawal || !recipient) throw new Error('The seeds have changed')
  withdrawals.set(id, { ...withdrawal, status: 'RECALLED', rejectCode: 'SOLAR_FLARE' })
  recipients.set(recipient.id, { ...recipient, accountIdType: 'UPI', currency: 'XTS' })

  const { result } = renderHook(
    () => ({ withdrawal: useWithdrawal({ id }), recipients: useRecipients() }),
    { sandbox },
  )
  await expect
    .poll(() => dataOf(result.current.withdrawal))
    .toMatchObject({ status: 'RECALLED', rejectCode: 'SOLAR_FLARE' })
  await expect
    .poll(() => dataOf(result.current.recipients)?.find(one => one.id === recipient.id))
    .toMatchObject({ accountIdType: 'UPI', currency: 'XTS' })
})
