import type { StoryContext } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { type Loaded, packs, storyLocale } from '../../.storybook/sandbox.tsx'
import type { Sandbox } from '../../src/exports/sandbox.ts'
import type { PayeeAccount } from '../../src/hooks/payees/payeeCheckAccount.ts'
import { en, type MessageKey } from '../../src/messages/en.ts'
import { createTranslators, type Translator } from '../../src/messages/translator.ts'

/** The part of a story's context that these verbs need. */
export type Play = Pick<StoryContext, 'canvas' | 'userEvent' | 'globals' | 'loaded'>

/** An account whose name asks the sandbox for a verdict. */
export function payee(accountName: string): PayeeAccount {
  return { accountIdType: 'BSB', bsb: '012-003', accountNo: '123456789', accountName }
}

/** The story's words, so that a play function finds the same things in every language. */
export function words({ globals }: Pick<Play, 'globals'>): Translator<MessageKey> {
  return createTranslators(storyLocale(globals), packs)(en)
}

export function sandboxOf({ loaded }: Pick<Play, 'loaded'>): Sandbox {
  return (loaded as unknown as Loaded).sandbox
}

/** How many billable calls reached the API. */
export function callCount(play: Play): number {
  return sandboxOf(play).requests.filter(({ operation }) => operation === 'confirmationOfPayee')
    .length
}

/** Presses a button by the key of its words, as soon as it is there. */
export async function press(play: Play, key: MessageKey): Promise<void> {
  const name = words(play).text(key)
  const find = () => play.canvas.getByRole('button', { name })
  await play.userEvent.click(await waitFor(find, { timeout: 8_000 }))
}

/** The words stand on the page, as those of a live region may too. */
export async function expectText(play: Play, key: MessageKey): Promise<void> {
  const text = words(play).text(key)
  await waitFor(() => expect(play.canvas.getAllByText(text, { exact: false })[0]).toBeVisible())
}

/** Checks the name and waits for a verdict. */
export async function expectVerdict(play: Play, code: string): Promise<void> {
  await press(play, 'payeeCheck.check')
  await expectText(play, `payeeCheck.verdict.${code}` as MessageKey)
  await expectText(play, `payeeCheck.advice.${code}` as MessageKey)
  await expect(callCount(play)).toBe(1)
}

/** A field by the stem of its message keys. */
export function fieldOf(play: Play, stem: 'bsb' | 'accountNo' | 'companyName'): HTMLElement {
  return play.canvas.getByRole('textbox', { name: words(play).text(`field.${stem}.label`) })
}
