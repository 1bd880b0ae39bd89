import { describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Recipient } from '../../../src/hooks/useRecipients.ts'
import { ar } from '../../../src/messages/ar.ts'
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox.ts'
import { render } from '../../render.tsx'
import {
  button,
  choose,
  expectCreated,
  expectNews,
  expectText,
  expectTexts,
  expectWrong,
  field,
  fillAll,
  forms,
  lastAdded,
  option,
  sentCount,
  submit,
  words,
  zoe,
  zoeInFrance,
} from './behaviourVerbs.ts'

// Whole journeys, on a machine that may be busy.
vi.setConfig({ testTimeout: 40_000 })

const french = { country: 'FR' } as const

describe.each(forms)('%s, sent', (_, Form) => {
  test('two clicks create one recipient, and tell the host once', async () => {
    const onCreated = vi.fn()
    const { sandbox } = render(<Form initialValues={french} onCreated={onCreated} />, {
      sandbox: { latency: 100 },
    })
    await fillAll(zoe)
    const element = button('recipientForm.submit').element() as HTMLButtonElement
    element.click()
    element.click()
    await expectCreated("Zoe O'Hara")
    expect(sentCount(sandbox)).toBe(1)
    expect(onCreated).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(zoeInFrance))
  })

  test('says that it is on its way', async () => {
    render(<Form initialValues={french} />, {
      sandbox: { faults: [{ kind: 'slow', operation: 'createRecipient', milliseconds: 600 }] },
    })
    await fillAll(zoe)
    await submit()
    await expect.element(page.getByRole('button', { name: /Adding recipient/ })).toBeVisible()
    await expectCreated("Zoe O'Hara")
  })

  test('a refusal lands on its field, and the mended form is created', async () => {
    const onProblem = vi.fn()
    const { sandbox } = render(<Form initialValues={french} onProblem={onProblem} />, {
      sandbox: {
        faults: [
          { kind: 'refused', code: 'NO', message: 'bic is not the BIC of a bank', times: 1 },
        ],
      },
    })
    await fillAll(zoe)
    await submit()
    await expect.element(field('bic')).toHaveFocus()
    await expectWrong('bic', /\w{3}/)
    await expectTexts(zoe)
    expect(onProblem).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'NO' }))
    await field('bic').fill('AGRIFRPP')
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(lastAdded(sandbox)).toMatchObject({ bic: 'AGRIFRPP' })
  })

  test('a refusal that names a choice lands there', async () => {
    const message = 'accountIdType IBAN is not available in this country'
    render(<Form initialValues={french} />, {
      sandbox: { faults: [{ kind: 'refused', code: 'NO', message }] },
    })
    await fillAll(zoe)
    await submit()
    await expect.poll(() => document.activeElement === option('method.IBAN.label')).toBe(true)
    await expectTexts(zoe)
  })

  test('a refusal that belongs to no field stands by the button, in the API’s words', async () => {
    const message = 'You have as many recipients as your plan allows.'
    render(<Form initialValues={french} />, {
      sandbox: { faults: [{ kind: 'refused', code: 'LIMIT', message }] },
    })
    await fillAll(zoe)
    await submit()
    await expect.element(page.getByText(words('problem.refused.title'))).toBeVisible()
    await expect.element(page.getByText(message)).toBeVisible()
  })

  test('offline nothing is sent; back online the same button works', async () => {
    let isOnline = true
    const { sandbox } = render(<Form initialValues={french} />, { isOnline: () => isOnline })
    await fillAll(zoe)
    isOnline = false
    await submit()
    const alert = page.getByRole('alert')
    await expect.element(alert).toMatchTextContent(/No connection.*Nothing you’ve typed is lost/s)
    expect(sentCount(sandbox)).toBe(0)
    isOnline = true
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(sentCount(sandbox)).toBe(1)
  })

  test('after a lost answer it looks, and finds what was created', async () => {
    const onCreated = vi.fn()
    const { sandbox } = render(<Form initialValues={french} onCreated={onCreated} />)
    sandbox.dropReplies(1, 'createRecipient')
    await fillAll(zoe)
    await submit()
    await expect.element(button('form.check')).toBeVisible()
    expect(button('recipientForm.submit').elements()).toEqual([])
    await expect.element(field('firstName')).toHaveAttribute('readonly')
    await button('form.check').click()
    await expectCreated("Zoe O'Hara")
    expect(sentCount(sandbox)).toBe(1)
    expect(onCreated).toHaveBeenCalledOnce()
  })

  test('after an answer that never came it looks, finds nobody, and can be sent again', async () => {
    const { sandbox } = render(<Form initialValues={french} />, {
      sandbox: { faults: [{ kind: 'badGateway', operation: 'createRecipient', times: 1 }] },
    })
    await fillAll(zoe)
    await submit()
    await button('form.check').click()
    await expect.element(page.getByText(words('form.notSaved.title'))).toBeVisible()
    await expect.element(field('firstName')).not.toHaveAttribute('readonly')
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(sentCount(sandbox)).toBe(2)
    expect(zoes(sandbox)).toHaveLength(1)
  })
})

describe.each(forms)('%s, reviewed', (_, Form) => {
  test('shows everything before it is sent, and leads back', async () => {
    const { sandbox } = render(<Form hasReview initialValues={french} />)
    await fillAll(zoe)
    await button('form.review').click()
    const title = page.getByRole('heading', { name: words('form.review.title') })
    await expect.element(title).toHaveFocus()
    for (const text of ['France', 'IBAN', zoe.iban as string, "O'Hara"]) {
      await expect.element(page.getByText(text, { exact: true }).first()).toBeVisible()
    }
    expect(sentCount(sandbox)).toBe(0)
    await button('form.back').click()
    await expect.element(field('iban')).toHaveFocus()
    await expectTexts(zoe)
    await button('form.review').click()
    await expect.element(title).toHaveFocus()
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(lastAdded(sandbox)).toMatchObject(zoeInFrance)
  })

  test('a refusal leads from the review to its field', async () => {
    render(<Form hasReview initialValues={french} />, {
      sandbox: { faults: [{ kind: 'refused', code: 'NO', message: 'bic is not valid', times: 1 }] },
    })
    await fillAll(zoe)
    await button('form.review').click()
    await submit()
    await expect.element(field('bic')).toHaveFocus()
    await expectWrong('bic', /\w{3}/)
    await button('form.review').click()
    await submit()
    await expectCreated("Zoe O'Hara")
  })

  test('an unknown outcome is looked up, whatever way out of the review there is', async () => {
    const { sandbox } = render(<Form hasReview initialValues={french} />)
    sandbox.dropReplies(1, 'createRecipient')
    await fillAll(zoe)
    await button('form.review').click()
    await submit()
    await expect.element(button('form.check')).toBeVisible()
    // Ours has a button by each section that leads back.
    const back = page.getByRole('button', { name: /^Change/ }).elements()[0] as HTMLElement
    back?.click()
    await button('form.check').click()
    await expectCreated("Zoe O'Hara")
    expect(sentCount(sandbox)).toBe(1)
  })
})

describe.each(forms)('%s, changing a recipient', (_, Form) => {
  const existing = {
    ...zoeInFrance,
    middleName: 'Ann',
    email: 'zoe@example.com',
    address: { country: 'FR', street: zoe['address.line'] },
  }
  const book = () =>
    createSandbox({ recipients: [{ id: '5ba89a6b35a2b327b81ffc3b', ...existing } as never] })
  const stored = (sandbox: Sandbox) => [...sandbox.store.recipients.values()][0] as Recipient

  test('starts with what there is, holds the method, sends what changed and empties what was emptied', async () => {
    const onUpdated = vi.fn()
    const sandbox = book()
    render(<Form onUpdated={onUpdated} recipient={stored(sandbox)} />, { sandbox })
    await expect.element(field('iban')).toBeVisible()
    await expectTexts({ ...zoe, middleName: 'Ann', email: 'zoe@example.com' })
    expect(option('method.IBAN.label').checked).toBe(true)
    expect(isHeld(option('method.IBAN.label'))).toBe(true)
    const other = page.getByRole('radio', { name: words('method.ACC_NO.label') })
    expect(other.elements()).toEqual([])
    await fillAll({ firstName: 'Zora', middleName: '', email: '' })
    await button('recipientForm.save').click()
    await expectNews("The details of Zora O'Hara are saved")
    const { accountIdType, iban, lastName } = zoeInFrance
    expect(stored(sandbox)).toMatchObject({ accountIdType, iban, lastName, firstName: 'Zora' })
    expect(stored(sandbox).middleName ?? null).toBeNull()
    expect(stored(sandbox).email ?? null).toBeNull()
    expect(onUpdated).toHaveBeenCalledOnce()
    expect(sentCount(sandbox)).toBe(0)
  })

  test('a person who becomes a company loses the person’s names', async () => {
    const sandbox = book()
    render(<Form recipient={stored(sandbox)} />, { sandbox })
    await choose('field.entity.company')
    await field('companyName').fill('Zoe SARL')
    await button('recipientForm.save').click()
    await expectNews('The details of Zoe SARL are saved')
    expect(stored(sandbox)).toMatchObject({ companyName: 'Zoe SARL' })
    expect(stored(sandbox).firstName ?? null).toBeNull()
  })
})

describe.each(forms)('%s, in another language', (_, Form) => {
  test('keeps what was typed, and speaks the other language from then on', async () => {
    const provider = { locale: 'en', messages: { ar } }
    const { update } = render(<Form initialValues={french} />, { provider })
    await fillAll({ ...zoe, iban: 'FR76' })
    update(<Form initialValues={french} />, { ...provider, locale: 'ar' })
    await expectText('iban', 'FR76', ar)
    await expect.element(field('iban', ar)).toHaveAttribute('dir', 'ltr')
    await expectText('lastName', "O'Hara", ar)
    await button('recipientForm.submit', ar).click()
    await expect.element(field('iban', ar)).toHaveFocus()
    await expect.element(field('iban', ar)).toHaveAccessibleDescription(/[\u0600-\u06ff].*27/)
  })
})

function zoes({ store }: Sandbox): readonly object[] {
  return [...store.recipients.values()].filter(({ lastName }) => lastName === "O'Hara")
}

/** Whether a radio button can be read and not changed. */
function isHeld(radio: HTMLInputElement): boolean {
  return radio.matches(':disabled') || radio.closest('[aria-readonly="true"]') !== null
}
