import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { CopBadge } from '../../src/components/CopBadge/CopBadge.tsx'
import { RecipientForm } from '../../src/components/RecipientForm/RecipientForm.tsx'
import { RecipientList } from '../../src/components/RecipientList/RecipientList.tsx'
import { RecipientPicker } from '../../src/components/RecipientPicker/RecipientPicker.tsx'
import { BadgeShelf } from './BadgeShelf.tsx'
import { callCount, expectText, payee, press, words } from './payeePlay.ts'

const meta: Meta<typeof CopBadge> = {
  title: 'Components/CopBadge in its places',
  component: CopBadge,
  args: { account: payee('copimatch') },
}
export default meta

type Story = StoryObj<typeof CopBadge>

/** A sign and a word. Here each offers the check, and says what it may cost. */
export const Badges: Story = {
  render: () => <BadgeShelf canCheck />,
  play: async context => {
    const check = words(context).text('payeeCheck.check')
    const buttons = () => context.canvas.queryAllByRole('button', { name: check })
    await expect(buttons()).toHaveLength(7)
    for (const button of buttons()) await context.userEvent.click(button)
    await waitFor(() => expect(buttons()).toHaveLength(0))
    await expectText(context, 'payeeCheck.verdict.NOT_MATCH')
    await expectText(context, 'payeeCheck.verdict.COP_PLATFORM_ERROR')
    await expect(callCount(context)).toBe(7)
  },
}

export const BadgesDark: Story = { ...Badges, globals: { theme: 'dark' } }

/** Without being told to, a badge only shows what is known: of an unchecked name nothing. */
export const BadgesUnchecked: Story = {
  render: () => <BadgeShelf />,
  play: async context => {
    await expect(context.canvas.queryAllByRole('button')).toEqual([])
    await expect(callCount(context)).toBe(0)
  },
}

/** After the name in a recipient’s form. */
export const InForm: Story = {
  render: () => (
    <RecipientForm
      initialValues={{
        country: 'AU',
        currency: 'AUD',
        method: 'BSB',
        bsb: '012003',
        accountNo: '123456789',
        firstName: 'John',
        lastName: 'Smith-Copinotmatch',
      }}
      payeeCheck={CopBadge}
    />
  ),
  play: async context => {
    await press(context, 'payeeCheck.check')
    await expectText(context, 'payeeCheck.verdict.NOT_MATCH')
    await press(context, 'payeeCheck.goOn')
    await expectText(context, 'payeeCheck.goingOn')
    await expect(callCount(context)).toBe(1)
  },
}

/** The check stands in the details, and its verdict in the row; the others show nothing. */
export const InList: Story = {
  render: () => <RecipientList payeeCheck={CopBadge} />,
  play: async context => {
    const find = () =>
      context.canvas.getByRole('button', { name: /^John Malkovich/, description: /AUD/ })
    const row = await waitFor(find, { timeout: 8_000 })
    await expect(callCount(context)).toBe(0)
    await context.userEvent.click(row)
    await press(context, 'payeeCheck.check')
    await expectText(context, 'payeeCheck.verdict.MATCH')
    await context.userEvent.keyboard('{Escape}')
    await waitFor(() => expect(context.canvas.queryByRole('dialog')).not.toBeInTheDocument())
    const verdict = words(context).text('payeeCheck.verdict.MATCH')
    await waitFor(() =>
      expect(find()).toHaveAccessibleDescription(expect.stringContaining(verdict)),
    )
    await expect(callCount(context)).toBe(1)
  },
}

/** Under the chosen recipient. */
export const InPicker: Story = {
  render: () => <RecipientPicker defaultValue="5ba89a6b35a2b327b81ffc3b" payeeCheck={CopBadge} />,
  play: async context => {
    await press(context, 'payeeCheck.check')
    await expectText(context, 'payeeCheck.verdict.MATCH')
    await expect(callCount(context)).toBe(1)
  },
}

export const InListPhone: Story = {
  ...InList,
  globals: { viewport: { value: 'phone', isRotated: false } },
}
