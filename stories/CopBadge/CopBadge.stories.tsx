import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { CopBadge } from '../../src/components/CopBadge/CopBadge.tsx'
import { PayeeForm } from './PayeeForm.tsx'
import {
  callCount,
  expectText,
  expectVerdict,
  fieldOf,
  payee,
  press,
  sandboxOf,
  words,
} from './payeePlay.ts'

const meta: Meta<typeof CopBadge> = {
  title: 'Components/CopBadge',
  component: CopBadge,
  args: { account: payee('copimatch'), onDecision: fn() },
  argTypes: {
    account: { control: 'object', description: 'As it stands in your form now.' },
    look: {
      control: 'inline-radio',
      options: ['form', 'badge'],
      description: 'A button and a verdict with advice, or a sign and a word.',
      table: { defaultValue: { summary: 'form' } },
    },
    canCheck: { control: 'boolean', description: 'Whether a badge offers the check.' },
    canGoOn: {
      control: 'boolean',
      description: 'Whether a form’s look asks to go on anyway.',
      table: { defaultValue: { summary: 'true' } },
    },
    onDecision: {
      control: false,
      description: 'The person went on in spite of the verdict, or took that back.',
      table: { type: { summary: '(decision?: PayeeDecision) => void' } },
    },
  },
  // The fields are the host's.
  render: args => <PayeeForm {...args} />,
}
export default meta

type Story = StoryObj<typeof CopBadge>

/** Nothing is asked before the button is pressed, whatever is typed. */
export const Default: Story = {
  play: async context => {
    await expectText(context, 'payeeCheck.hint')
    await context.userEvent.type(fieldOf(context, 'companyName'), ' Pty Ltd')
    await context.userEvent.clear(fieldOf(context, 'accountNo'))
    await context.userEvent.type(fieldOf(context, 'accountNo'), '87654321')
    await expect(callCount(context)).toBe(0)
  },
}

/** The button says what it is doing, and keeps its width. */
export const Checking: Story = {
  parameters: { sandbox: { faults: [{ kind: 'slow', milliseconds: 60_000 }] } },
  play: async context => {
    await press(context, 'payeeCheck.check')
    await expectText(context, 'payeeCheck.checking')
  },
}

export const Match: Story = { play: context => expectVerdict(context, 'MATCH') }

/** A name like it: the person decides. */
export const CloseMatch: Story = {
  args: { account: payee('Ann copiclosematch') },
  play: async context => {
    await expectVerdict(context, 'CLOSE_MATCH')
    await expectText(context, 'payeeCheck.falseMismatch')
    await expectText(context, 'payeeCheck.goOn')
  },
}

/** Another name, which may be a false alarm. */
export const NotMatch: Story = {
  args: { account: payee('Ann copinotmatch') },
  play: async context => {
    await expectVerdict(context, 'NOT_MATCH')
    await expectText(context, 'payeeCheck.falseMismatch')
    await expectText(context, 'payeeCheck.goOn')
  },
}

export const AccountClosed: Story = {
  args: { account: payee('copclosed') },
  play: context => expectVerdict(context, 'ACCOUNT_CLOSED'),
}

export const AccountNotFound: Story = {
  args: { account: payee('copnotfound') },
  play: context => expectVerdict(context, 'ACCOUNT_NOT_FOUND'),
}

/** The bank gave no answer: it cost nothing, and can be asked again. */
export const NoAnswer: Story = {
  args: { account: payee('coperror') },
  play: async context => {
    await expectVerdict(context, 'COP_PLATFORM_ERROR')
    await expectText(context, 'payeeCheck.again.notBilled')
    await press(context, 'payeeCheck.again')
    await expectText(context, 'payeeCheck.verdict.COP_PLATFORM_ERROR')
    await expect(callCount(context)).toBe(2)
  },
}

/** Only BSB accounts can be asked about, so nothing is. */
export const UnsupportedType: Story = {
  args: { account: { accountIdType: 'IBAN', accountName: 'Claire Fontaine' } },
  play: async context => {
    await expectText(context, 'payeeCheck.advice.ACCOUNT_TYPE_NOT_SUPPORTED')
    await expect(callCount(context)).toBe(0)
  },
}

export const LimitReached: Story = {
  play: async context => {
    sandboxOf(context).allow('confirmationOfPayee', { left: 0 })
    await expectVerdict(context, 'COP_LIMIT_EXCEEDED')
  },
}

/** The account isn’t enabled for it. */
export const NotEnabled: Story = {
  play: async context => {
    sandboxOf(context).allow('confirmationOfPayee', { isEnabled: false })
    await expectVerdict(context, 'COP_API_DISABLED')
  },
}

/** The list of codes may grow: one that we don’t know is shown as the API says it. */
export const UnknownCode: Story = {
  parameters: {
    sandbox: {
      faults: [
        {
          kind: 'refused',
          code: 'BANK_NOT_PARTICIPATING',
          message: 'The bank does not take part in this service',
        },
      ],
    },
  },
  play: async context => {
    await press(context, 'payeeCheck.check')
    await expect(await context.canvas.findByText('BANK_NOT_PARTICIPATING')).toBeVisible()
    await expectText(context, 'payeeCheck.advice.cannotBeChecked')
  },
}

/** Something is missing, which is said only to who asks without it. */
export const Incomplete: Story = {
  args: { account: { ...payee('John Smith'), bsb: '012' } },
  play: async context => {
    await expectText(context, 'payeeCheck.hint')
    await press(context, 'payeeCheck.check')
    await expectText(context, 'payeeCheck.incomplete')
    await expect(callCount(context)).toBe(0)
  },
}

/** Edited after the check: the verdict was on other details. The way back makes it valid again. */
export const OutOfDate: Story = {
  play: async context => {
    await expectVerdict(context, 'MATCH')
    await context.userEvent.type(fieldOf(context, 'companyName'), 'es')
    await expectText(context, 'payeeCheck.outOfDate')
    await context.userEvent.type(fieldOf(context, 'companyName'), '{Backspace}{Backspace}')
    await expectText(context, 'payeeCheck.verdict.MATCH')
    await context.userEvent.type(fieldOf(context, 'accountNo'), '0')
    await expectText(context, 'payeeCheck.outOfDate')
    await expect(callCount(context)).toBe(1)
  },
}

/** The person goes on in spite of the verdict, and says why. */
export const Override: Story = {
  args: { account: payee('Ann copinotmatch') },
  play: async context => {
    await expectVerdict(context, 'NOT_MATCH')
    const name = new RegExp(words(context).text('payeeCheck.reason.label'))
    await context.userEvent.type(
      context.canvas.getByRole('textbox', { name }),
      'Her married name, she says',
    )
    await press(context, 'payeeCheck.goOn')
    await expectText(context, 'payeeCheck.goingOn')
    await expect(context.args.onDecision).toHaveBeenLastCalledWith({
      code: 'NOT_MATCH',
      reason: 'Her married name, she says',
    })
  },
}

/** Taken back, with the reason as it was typed. */
export const TakenBack: Story = {
  ...Override,
  play: async context => {
    await Override.play?.(context)
    await press(context, 'payeeCheck.takeBack')
    await expectText(context, 'payeeCheck.goOn')
    await expect(context.canvas.getByDisplayValue('Her married name, she says')).toBeVisible()
    await expect(context.args.onDecision).toHaveBeenLastCalledWith(undefined)
  },
}

/** The call was made and its answer lost: it may have been charged, and nobody can tell. */
export const UnknownOutcome: Story = {
  parameters: {
    sandbox: { faults: [{ kind: 'dropReply', operation: 'confirmationOfPayee', times: 1 }] },
  },
  play: async context => {
    await press(context, 'payeeCheck.check')
    await expectText(context, 'payeeCheck.unknown.text')
  },
}

/** Too many requests; it says when to try again. */
export const Failed: Story = {
  parameters: { sandbox: { faults: [{ kind: 'rateLimited' }] } },
  play: async context => {
    await press(context, 'payeeCheck.check')
    await expectText(context, 'problem.rateLimited.title')
  },
}

/** Neither checked nor decided while the form is being sent. */
export const Disabled: Story = {
  args: { isDisabled: true },
  play: async context => {
    const name = words(context).text('payeeCheck.check')
    await expect(context.canvas.getByRole('button', { name })).toBeDisabled()
  },
}

export const LongContent: Story = {
  args: {
    account: payee(
      'The Grand Metropolitan and Llanfairpwllgwyngyllgogerychwyrndrobwll Superannuation Trustees copcnotmatch',
    ),
  },
  play: async context => {
    await expectVerdict(context, 'NOT_MATCH')
    const name = new RegExp(words(context).text('payeeCheck.reason.label'))
    await context.userEvent.type(
      context.canvas.getByRole('textbox', { name }),
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is its trading name',
    )
    await press(context, 'payeeCheck.goOn')
    await expectText(context, 'payeeCheck.goingOn')
  },
}

export const Dark: Story = { ...NotMatch, globals: { theme: 'dark' } }

export const RightToLeft: Story = { ...NotMatch, globals: { locale: 'ar' } }

export const Phone: Story = {
  ...CloseMatch,
  globals: { viewport: { value: 'phone', isRotated: false } },
}
