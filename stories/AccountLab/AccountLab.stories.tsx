import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import type { Check } from '../../src/accounts/check.ts'
import type { Play } from '../RecipientForm/recipientPlay.ts'
import { AccountLab } from './AccountLab.tsx'
import type { LabVerdict } from './labChecks.ts'

/** Paste anything: what each of the twelve checks makes of it, those that take it first. */
const meta: Meta<typeof AccountLab> = {
  title: 'Parts/Account lab',
  component: AccountLab,
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
}
export default meta

type Story = StoryObj<typeof AccountLab>

/** An identifier pasted as it stands on an invoice. */
export const Default: Story = {
  play: async context => {
    const { canvas, userEvent } = context
    await userEvent.click(canvas.getByRole('textbox'))
    await userEvent.paste('IBAN: DE89 3704 0044 0532 0130 00')
    await expect(canvas.getByText('3 of 12 checks take it.')).toBeVisible()
    await expectVerdict(context, 'IBAN', ['valid', 'DE89370400440532013000'])
    await expectVerdict(context, 'Account number', ['warning', 'accountNumberLong', 'actual 22'])
    await expectVerdict(context, 'BSB', ['invalid', 'bsbLength', 'actual 20'])
  },
}

/** Full-width digits are a BSB, whose bank is told by its prefix. */
export const Bank: Story = {
  play: async context => {
    await take(context, 'Full-width digits')
    await expectVerdict(context, 'BSB', ['valid', '062000', '062-000', 'Commonwealth Bank'])
    await expectVerdict(context, 'Sort code', ['valid', '06-20-00'])
  },
}

/** Two numbers in one text; the mend is the one, and goes into the box. */
export const Mended: Story = {
  play: async context => {
    const { canvas, userEvent } = context
    await take(context, 'BSB and account number')
    await expectVerdict(context, 'BSB', ['invalid', 'bsbAndAccount', 'accountNumber 12345678'])
    const mend = within(rowOf(context, 'BSB')).getByRole('button', { name: '062000' })
    await userEvent.click(mend)
    await expect(canvas.getByRole('textbox')).toHaveValue('062000')
    await expect(canvas.getByRole('textbox')).toHaveFocus()
    await expectVerdict(context, 'BSB', ['valid'])
  },
}

/** One character that only looks like a digit. */
export const LookAlike: Story = {
  play: async context => {
    await take(context, 'O for 0')
    await expectVerdict(context, 'IBAN', [
      'invalid',
      'ibanStructure',
      'position 7',
      'found O',
      'DE89370400440532013000',
    ])
  },
}

export const CardNumber: Story = {
  play: async context => {
    await take(context, 'A card number')
    await expectVerdict(context, 'Account number', ['warning', 'accountNumberIsCard'])
    await expectVerdict(context, 'CLABE', ['incomplete', 'clabeIsCard'])
  },
}

/** To look at; the tests read every story in Arabic. The sentences are the language's own. */
export const RightToLeft: Story = { ...Default, tags: ['!test'], globals: { locale: 'ar' } }

/** To look at; the tests read every story in the dark scheme. */
export const Dark: Story = { ...Default, tags: ['!test'], globals: { theme: 'dark' } }

/** A card for each check, and nothing runs out of the window. */
export const Phone: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async context => {
    await Default.play?.(context)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

async function take({ canvas, userEvent }: Play, example: string): Promise<void> {
  await userEvent.click(canvas.getByRole('button', { name: example }))
}

function rowOf({ canvas }: Play, scheme: LabVerdict['scheme']): HTMLElement {
  return canvas.getByRole('listitem', { name: scheme })
}

/** A check has this status, and its row says all this besides; the bank comes a moment later. */
async function expectVerdict(
  play: Play,
  scheme: LabVerdict['scheme'],
  [status, ...said]: readonly [Check['status'], ...string[]],
): Promise<void> {
  const row = rowOf(play, scheme)
  await expect(within(row).getByText(status)).toBeVisible()
  for (const text of said) await waitFor(() => expect(row).toHaveTextContent(text))
}
