import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { SubClientWizard } from '../../../src/components/SubClientWizard/SubClientWizard.tsx'
import type { Draft, DraftStore } from '../../../src/hooks/onboarding/draft.ts'
import { render } from '../../render.tsx'

const heading = (name: string) => page.getByRole('heading', { level: 2, name })
const field = (name: string) => page.getByRole('textbox', { name })
const button = (name: string) => page.getByRole('button', { name, exact: true })

const left: Draft = {
  version: 1,
  revision: 'left',
  savedAt: '2026-03-02T09:30:00.000Z',
  step: 'person',
  visited: ['who'],
  values: { entity: 'individual', firstName: 'Mia', address: { country: 'AU' } },
  answers: {},
  externalId: '',
  isSent: false,
}

/** A host's store that can be made to fail, or to hold what another window saved. */
function hostStore(stored: unknown = left) {
  const held = { stored, isBroken: false }
  const store: DraftStore = {
    load() {
      if (held.isBroken) throw new Error('no store')
      return held.stored
    },
    save(draft) {
      if (held.isBroken) throw new Error('no store')
      held.stored = draft
    },
    clear() {
      held.stored = undefined
    },
  }
  return { held, store }
}

test('an application is gone on with on its step, or started anew once that is confirmed', async () => {
  const { store } = hostStore()
  render(<SubClientWizard drafts={store} />)
  await expect.element(heading('About the person')).toBeVisible()
  await expect.element(page.getByText('Go on where you stopped')).toBeVisible()
  await expect.element(field('First name')).toHaveValue('Mia')
  await button('Start anew').click()
  await expect.element(button('Don’t')).toHaveFocus()
  await button('Don’t').click()
  await expect.element(button('Start anew')).toHaveFocus()
  await button('Start anew').click()
  await button('Start anew').click()
  await expect.element(heading('Who is the account for?')).toHaveFocus()
  await button('Continue').click()
  await expect.element(field('First name')).toHaveValue('')
  expect(page.getByText('Go on where you stopped').elements()).toEqual([])
})

test('what could not be saved is said, and saved by a press, whose focus goes to the news of it', async () => {
  const { held, store } = hostStore()
  render(<SubClientWizard drafts={store} />)
  await expect.element(field('First name')).toHaveValue('Mia')
  held.isBroken = true
  await field('Last name').fill('Chen')
  await button('Back').click()
  await expect.element(page.getByText('Not saved', { exact: true })).toBeVisible()
  held.isBroken = false
  await button('Save again').click()
  const news = page.getByRole('group').filter({ hasText: /^Saved: / })
  await expect.element(news).toHaveFocus()
  expect(held.stored).toMatchObject({ step: 'who', values: { lastName: 'Chen' } })
})

test('another window’s change is not overwritten until the person has chosen', async () => {
  const { held, store } = hostStore()
  render(<SubClientWizard drafts={store} />)
  await expect.element(field('First name')).toHaveValue('Mia')
  const theirs = { ...left, revision: 'theirs', values: { ...left.values, firstName: 'Amelia' } }
  held.stored = theirs
  await field('First name').fill('Maria')
  await button('Back').click()
  await expect.element(page.getByText('Changed in another window')).toBeVisible()
  expect(held.stored).toBe(theirs)
  await button('Use the other one').click()
  await expect.element(heading('About the person')).toHaveFocus()
  await expect.element(field('First name')).toHaveValue('Amelia')
})

test('what cannot be read is said; it is tried again, and given up only once that is confirmed', async () => {
  const { held, store } = hostStore()
  held.isBroken = true
  render(<SubClientWizard drafts={store} />)
  await expect.element(page.getByText('What was saved can’t be read')).toBeVisible()
  await button('Start anew').click()
  await expect.element(page.getByText(/What was saved is given up/)).toBeVisible()
  held.isBroken = false
  await button('Try again').click()
  await expect.element(field('First name')).toHaveValue('Mia')
})
