import { expect, test } from 'vitest'
import { useRecipients } from '../../src/hooks/useRecipients.ts'
import { createFlashClient } from '../../src/provider/createFlashClient.ts'
import { FlashProvider } from '../../src/provider/FlashProvider.tsx'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { render } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'

test('gives the entries that match, and none where none does', async () => {
  const { result } = renderHook(() => [
    useRecipients({ currency: 'USD' }),
    useRecipients({ currency: 'WST' }),
  ])
  await expect
    .poll(() => result.current[0])
    .toMatchObject({ data: [{ currency: 'USD' }, { currency: 'USD' }] })
  await expect.poll(() => result.current[1]).toMatchObject({ status: 'ready', data: [] })
})

test('two providers on a page don’t see each other', async () => {
  const empty = createSandbox({ recipients: [] })
  const other = createFlashClient({ endpoint: '/', fetch: empty.fetch, getToken: empty.getToken })
  const { element, sandbox } = render(
    <>
      <Count label="outer" />
      <FlashProvider client={other}>
        <Count label="inner" />
      </FlashProvider>
    </>,
  )
  await expect
    .poll(() => element.textContent)
    .toBe(`outer: ${sandbox.store.recipients.size}inner: 0`)
  expect([sandbox.requests.length, empty.requests.length]).toEqual([1, 1])
})

function Count({ label }: { label: string }) {
  const recipients = useRecipients()
  return <p>{`${label}: ${recipients.status === 'ready' ? recipients.data.length : '…'}`}</p>
}
