import type { ComponentType } from 'react'
import { expect } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import { RecipientForm } from '../../../src/components/RecipientForm/RecipientForm.tsx'
import type { UseRecipientFormOptions } from '../../../src/hooks/useRecipientForm.ts'
import { en, type MessageKey } from '../../../src/messages/en.ts'
import type { Messages } from '../../../src/messages/translator.ts'
import type { Sandbox } from '../../../src/sandbox/createSandbox.ts'
import { PlainHtmlForm } from '../../../stories/RecipientForm/PlainHtmlForm.tsx'

/** The two forms that behave alike: ours, and a host's of plain HTML. */
export const forms: readonly (readonly [string, ComponentType<UseRecipientFormOptions>])[] = [
  ['RecipientForm', RecipientForm],
  ['plain HTML', PlainHtmlForm],
]

/** Texts of fields by the stem of their label's key. */
export type Texts = Readonly<Record<string, string>>

/** Somebody in France, ready to be sent. */
export const zoe: Texts = {
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  bic: 'BNPAFRPP',
  firstName: 'Zoe',
  lastName: "O'Hara",
  'address.line': '1 rue de Rivoli, 75001 Paris',
}

/** The same as the API gives it. */
export const zoeInFrance = {
  iban: 'FR7630006000011234567890189',
  bic: 'BNPAFRPP',
  firstName: 'Zoe',
  lastName: "O'Hara",
  currency: 'EUR',
  accountIdType: 'IBAN',
}

export function words(key: string, pack: Messages = en): string {
  return (pack[key as MessageKey] ?? key) as string
}

/** A text field by its label, with or without the word that marks it as optional. */
export function field(wording: string, pack: Messages = en): Locator {
  const label = words(`field.${wording}.label`, pack).replace(/[()]/g, '\\$&')
  return page.getByRole('textbox', { name: new RegExp(`^${label}( \\(.*\\))?$`) })
}

export async function fillAll(texts: Texts): Promise<void> {
  for (const [wording, text] of Object.entries(texts)) await field(wording).fill(text)
}

/** What stands in a field, whatever its grouping. */
export async function expectText(wording: string, text: string, pack?: Messages): Promise<void> {
  const bare = (value: string) => value.replace(/\s/g, '').toUpperCase()
  const value = () => (field(wording, pack).element() as HTMLInputElement).value
  await expect.poll(() => bare(value())).toBe(bare(text))
}

export async function expectTexts(texts: Texts, pack?: Messages): Promise<void> {
  for (const [wording, text] of Object.entries(texts)) await expectText(wording, text, pack)
}

/** A choice out of many: a combo box of ours, or the browser's own select. */
export function choice(wording: string): Locator {
  return page.getByRole('combobox', { name: words(`field.${wording}.label`) })
}

export async function chooseCountry(name: string, wording = 'country'): Promise<void> {
  const box = choice(wording)
  await expect.element(box).toBeVisible()
  if (box.element() instanceof HTMLSelectElement) return box.selectOptions(name)
  // The page has to have scrolled there, which would close the list under what is typed.
  await box.click()
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  await box.fill(name)
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => countryShown(wording).toLowerCase()).toBe(name.toLowerCase())
}

/** The same for whoever has no pointer; the focus is on the field already. */
export async function typeCountry(name: string): Promise<void> {
  const isNative = document.activeElement instanceof HTMLSelectElement
  await userEvent.keyboard(isNative ? name : `${name}{Enter}`)
}

/** The name of the country that is chosen, as a person reads it. */
export function countryShown(wording = 'country'): string {
  const box = choice(wording).element()
  if (box instanceof HTMLSelectElement) return box.selectedOptions[0]?.textContent ?? ''
  return (box as HTMLInputElement).value
}

/** One of a few, by the key of its words. */
export function option(key: MessageKey): HTMLInputElement {
  return page.getByRole('radio', { name: words(key), exact: true }).element() as HTMLInputElement
}

/** Chooses one of a few, as a click on its words does. */
export async function choose(key: MessageKey): Promise<void> {
  await expect
    .element(page.getByRole('radio', { name: words(key), exact: true }))
    .toBeInTheDocument()
  option(key).click()
  await expect.poll(() => option(key).checked).toBe(true)
}

export function button(key: MessageKey, pack?: Messages): Locator {
  return page.getByRole('button', { name: words(key, pack), exact: true })
}

export function submit(): Promise<void> {
  return button('recipientForm.submit').click()
}

/** A field is marked as wrong, and described by a message. */
export async function expectWrong(wording: string, message: string | RegExp): Promise<void> {
  await expect.element(field(wording)).toHaveAttribute('aria-invalid', 'true')
  const found =
    typeof message === 'string' ? new RegExp(message.replace(/[.()]/g, '\\$&')) : message
  await expect.element(field(wording)).toHaveAccessibleDescription(found)
}

export async function expectRight(wording: string): Promise<void> {
  await expect.element(field(wording)).not.toHaveAttribute('aria-invalid', 'true')
}

/** In the form's place: somebody was added, and the focus is on the news. */
export async function expectCreated(name: string): Promise<void> {
  await expectNews(`${name} is in your recipients`)
}

export async function expectNews(text: string): Promise<void> {
  const news = page.getByText(text)
  await expect.element(news).toBeVisible()
  await expect.poll(() => document.activeElement?.contains(news.element())).toBe(true)
}

/** How often an operation reached the API. */
export function sentCount({ requests }: Sandbox, name = 'createRecipient'): number {
  return requests.filter(({ operation }) => operation === name).length
}

/** Who was added last. */
export function lastAdded({ store }: Sandbox): object | undefined {
  return [...store.recipients.values()].at(-1)
}
