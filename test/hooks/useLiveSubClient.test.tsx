import { expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { SubClientDetails } from '../../src/components/SubClientDetails/SubClientDetails.tsx'
import { createSandbox } from '../../src/exports/sandbox.ts'
import { useLiveSubClient } from '../../src/hooks/useLiveSubClient.ts'
import { useSubClients } from '../../src/hooks/useSubClients.ts'
import { openClient } from '../components/SubClientDetails/stages.ts'
import { render } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'
import { dataOf } from './dataOf.ts'

/** A page that can be hidden and shown again. */
function pageInSight(): { readonly hide: () => void; readonly show: () => void } {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
  onTestFinished(() => hidden.mockRestore())
  const turn = (isHidden: boolean) => () => {
    hidden.mockReturnValue(isHidden)
    document.dispatchEvent(new Event('visibilitychange'))
  }
  return { hide: turn(true), show: turn(false) }
}

test('INITIATED becomes ACTIVE before one’s eyes, and then nothing is asked any more', async () => {
  const sandbox = createSandbox()
  const id = await openClient(sandbox)
  const sight = pageInSight()
  render(<SubClientDetails id={id} />, { sandbox })
  await expect.element(page.getByText('Being opened')).toBeVisible()
  await expect.element(page.getByText('Don’t use these details yet')).toBeVisible()
  // Nothing but time passes.
  await expect.element(page.getByText('Active', { exact: true })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Copy all' })).toBeVisible()
  const asked = sandbox.requests.length
  sight.hide()
  sight.show()
  await expect.element(page.getByRole('button', { name: 'Deactivate' })).toBeVisible()
  expect(sandbox.requests).toHaveLength(asked)
})

test('from abroad: INITIATED, UNAPPROVED, FAILED_KYC, each seen as soon as somebody is back', async () => {
  const sandbox = createSandbox()
  const id = await openClient(sandbox, 'NZ')
  const sight = pageInSight()
  sight.hide()
  render(<SubClientDetails id={id} />, { sandbox })
  await expect.element(page.getByText('Being opened')).toBeVisible()
  await sandbox.advance(5_000)
  sight.show()
  await expect.element(page.getByText('Under review')).toBeVisible()
  sight.hide()
  sandbox.review(id, 'decline')
  sight.show()
  await expect.element(page.getByText('Declined', { exact: true })).toBeVisible()
  await expect.element(page.getByText(/usually can’t say why/).first()).toBeVisible()
  await expect.element(page.getByRole('button', { name: /ctivate/ })).not.toBeInTheDocument()
})

test('what moves leaves the lists where it no longer belongs, and comes into the others', async () => {
  const sandbox = createSandbox()
  const id = await openClient(sandbox)
  const sight = pageInSight()
  sight.hide()
  const { result } = renderHook(
    () => ({
      waiting: useSubClients({ status: 'INITIATED' }),
      active: useSubClients({ status: 'ACTIVE' }),
      one: useLiveSubClient({ id }),
    }),
    { sandbox },
  )
  const has = () =>
    (['waiting', 'active'] as const).map(list =>
      dataOf(result.current[list])?.some(one => one.id === id),
    )
  await expect.poll(has).toEqual([true, false])
  await expect.poll(() => result.current.one).toMatchObject({ isWatching: true, status: 'ready' })
  await sandbox.advance(5_000)
  sight.show()
  await expect.poll(has).toEqual([false, true])
  expect(result.current.one).toMatchObject({ isWatching: false, data: { status: 'ACTIVE' } })
})

test('a look that fails is told, and what is known stays; a host with webhooks asks for itself', async () => {
  const sandbox = createSandbox()
  const id = await openClient(sandbox)
  const sight = pageInSight()
  sight.hide()
  const { result } = renderHook(
    () => ({
      own: useLiveSubClient({ id }),
      theirs: useLiveSubClient({ id, isWatching: false }),
    }),
    { sandbox },
  )
  await expect.poll(() => result.current.own.status).toBe('ready')
  const before = sandbox.requests.length
  sandbox.rateLimit()
  sight.show()
  await expect
    .poll(() => result.current.own)
    .toMatchObject({ refreshProblem: { kind: 'rateLimited' }, data: { status: 'INITIATED' } })
  // Heard at once, and not asked again before its time.
  sight.hide()
  sight.show()
  expect(sandbox.requests).toHaveLength(before + 1)
  const { theirs } = result.current
  expect(theirs).toMatchObject({ isWatching: false, status: 'ready' })
  expect(theirs).not.toHaveProperty('refreshProblem')
  await sandbox.advance(5_000)
  if (theirs.status === 'ready') theirs.refresh()
  await expect.poll(() => dataOf(result.current.theirs)?.status).toBe('ACTIVE')
})
