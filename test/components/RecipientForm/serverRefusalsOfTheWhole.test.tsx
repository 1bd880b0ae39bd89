import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { InstitutionForm } from '../../../src/components/InstitutionForm/InstitutionForm.tsx'
import { RecipientForm } from '../../../src/components/RecipientForm/RecipientForm.tsx'
import { SenderForm } from '../../../src/components/SenderForm/SenderForm.tsx'
import type { Institution } from '../../../src/hooks/useCreateInstitution.ts'
import type { Recipient } from '../../../src/hooks/useRecipients.ts'
import type { Sender } from '../../../src/hooks/useSenders.ts'
import { ar } from '../../../src/messages/ar.ts'
import { render } from '../../render.tsx'
import { speech } from './expectedField.ts'

const person = { id: '0'.repeat(24), firstName: 'Zoe', lastName: 'Ng' }
const address = { country: 'NZ', street: '2 The Terrace', suburb: 'Wellington' }
const account = {
  accountIdType: 'ACC_NO',
  currency: 'NZD',
  bic: 'ARABNZ2A',
  accountNo: '1012345678',
}

const forms = {
  RecipientForm: () => (
    <RecipientForm recipient={{ ...person, address, ...account } as Recipient} />
  ),
  SenderForm: () => <SenderForm sender={{ ...person, address } as Sender} />,
  InstitutionForm() {
    const institution = { id: person.id, legalName: 'Tea Bank', address } as Institution
    return <InstitutionForm institution={institution} />
  },
}
const cases = Object.entries(forms).flatMap(([name, form]) =>
  (['en', 'ar'] as const).map(locale => ({ name, form, locale })),
)

test.each(cases)(
  '$name, of somebody who is gone meanwhile, says so: $locale',
  async ({ form, locale }) => {
    const { text } = speech[locale]
    render(form(), { provider: { locale, messages: { ar } } })
    await page.getByRole('button', { name: text('recipientForm.save') }).click()
    const notice = page.getByRole('alert')
    await expect.element(notice).toMatchTextContent(text('check.notFound'))
    await expect.element(notice).not.toMatchTextContent(/not found/i)
  },
)
