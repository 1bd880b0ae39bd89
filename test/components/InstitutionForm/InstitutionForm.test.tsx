import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { InstitutionForm } from '../../../src/components/InstitutionForm/InstitutionForm.tsx'
import { render } from '../../render.tsx'

const field = (name: string | RegExp) => page.getByRole('textbox', { name })
const button = (name: string) => page.getByRole('button', { name })
/** What stands in what has the focus. */
const news = () => (document.activeElement as HTMLElement).innerText

const known = {
  legalName: 'Nordlicht Remittance AG',
  businessNumber: 'HRB 114477',
  address: { country: 'DE' },
}

test('says by what an institution is found again, for all of its first section', async () => {
  render(<InstitutionForm />)
  await expect
    .element(page.getByRole('group', { name: 'Institution' }))
    .toHaveAccessibleDescription(
      'The same institution isn’t made twice. It is found again by your reference, else by its business number and country, else by its legal name and country.',
    )
})

test('one that was found again: in what it differs, its change with nothing lost, and on to another', async () => {
  const onCreated = vi.fn()
  const onUpdated = vi.fn()
  const { sandbox } = render(
    <InstitutionForm initialValues={known} onCreated={onCreated} onUpdated={onUpdated} />,
  )
  const before = sandbox.store.institutions.size
  await button('Save institution').click()
  await expect
    .poll(news)
    .toMatch(
      /Nordlicht Remittance GmbH was there already.*Legal name\s*Kept: Nordlicht Remittance GmbH\s*Entered: Nordlicht Remittance AG/s,
    )
  await button('Change its details').click()
  await expect.element(field('Legal name')).toHaveFocus()
  await expect.element(field('Legal name')).toHaveValue('Nordlicht Remittance AG')
  await expect.element(field(/^City/)).toHaveValue('Hamburg')
  await button('Save changes').click()
  await expect
    .element(page.getByText('The details of Nordlicht Remittance AG are saved'))
    .toBeVisible()
  expect(sandbox.store.institutions.size).toBe(before)
  expect(onCreated).toHaveBeenCalledOnce()
  expect(onUpdated.mock.lastCall?.[0]).toMatchObject({
    legalName: 'Nordlicht Remittance AG',
    externalId: 'inst-eu-1',
    address: { street: '12 Speicherstrasse', country: 'DE' },
  })
  await button('Add another institution').click()
  await expect.element(button('Save institution')).toBeVisible()
  await expect.element(field('Legal name')).toHaveValue('Nordlicht Remittance AG')
})

test('one that is entered as it is kept says no more than that it is known', async () => {
  const initialValues = { ...known, legalName: 'Nordlicht Remittance GmbH' }
  render(<InstitutionForm initialValues={initialValues} />)
  await button('Save institution').click()
  await expect.element(page.getByText('Nordlicht Remittance GmbH is known')).toBeVisible()
  expect(button('Change its details').elements()).toEqual([])
})

test('a number that is no ABN is doubted in Australia, and sent', async () => {
  const { sandbox } = render(
    <InstitutionForm
      initialValues={{ legalName: 'Third Bank', address: { country: 'AU', street: '1 Hay St' } }}
    />,
  )
  await field(/^ABN/).fill('A39477669930')
  await field('Legal name').click()
  await expect.element(field(/^ABN/)).toHaveAccessibleDescription(/This isn’t an ABN/)
  await button('Save institution').click()
  await expect.element(page.getByText('Third Bank is known')).toBeVisible()
  expect([...sandbox.store.institutions.values()].at(-1)).toMatchObject({
    businessNumber: 'A39477669930',
  })
})
