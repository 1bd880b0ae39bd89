import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import type { StorySandbox } from '../../.storybook/sandbox.tsx'
import { VirtualAccountCard } from '../../src/components/VirtualAccountCard/VirtualAccountCard.tsx'
import { expectText, type Play, sandboxOf, words } from '../PartyList/partyPlay.ts'

const meta: Meta<typeof VirtualAccountCard> = {
  title: 'Components/VirtualAccountCard',
  component: VirtualAccountCard,
  args: { id: '606d28675a2d931bc925fec2' },
}
export default meta

type Story = StoryObj<typeof VirtualAccountCard>

/** What the API does in a story. */
function api(sandbox: StorySandbox) {
  return { sandbox }
}

async function expectNoSharing(context: Play): Promise<void> {
  const name = words(context).text('virtualAccount.copyAll')
  await expect(context.canvas.queryByRole('button', { name })).not.toBeInTheDocument()
}

/** What to give to whoever pays in. */
export const Default: Story = {
  play: async context => {
    await expectText(context, 'virtualAccount.localOnly')
    await expect(context.canvas.getByText('802-919')).toHaveAttribute('dir', 'ltr')
  },
}

/** Where money comes in from abroad, in this client’s name; asked for once it is opened. */
export const OtherCurrencies: Story = {
  play: async context => {
    await expectText(context, 'virtualAccount.localOnly')
    await expect(sandboxOf(context).requests).toHaveLength(1)
    const { text } = words(context)
    await context.userEvent.click(context.canvas.getByText(text('virtualAccount.otherCurrencies')))
    await context.canvas.findByRole('combobox')
    await expect(sandboxOf(context).requests).toHaveLength(2)
  },
}

/** Under review: the numbers are there, and aren’t to be given to anybody yet. */
export const NotYet: Story = {
  args: { id: '695257f8c8754a74ad671c48' },
  play: async context => {
    await expectText(context, 'virtualAccount.notYet.title')
    await expectText(context, 'subClientStatus.UNAPPROVED.text')
    await expectNoSharing(context)
  },
}

/** Disabled by Flash: what is sent there is lost to the balance, and only support can help. */
export const NotAnyMore: Story = {
  args: { id: '64f1a2b3c4d5e6f708192b03' },
  play: async context => {
    await expectText(context, 'virtualAccount.notAnyMore.title')
    await expectText(context, 'subClientStatus.DISABLED.text')
    await expectNoSharing(context)
  },
}

/** The card’s shape, in grey. */
export const Loading: Story = {
  parameters: api({ latency: 3_600_000 }),
  play: context => expectText(context, 'virtualAccount.loading'),
}

/** The API couldn’t be reached. */
export const Failed: Story = {
  parameters: api({ faults: [{ kind: 'dropReply', operation: 'subClient' }] }),
  play: context => expectText(context, 'problem.offline.title'),
}

/** None of your clients. */
export const NotFound: Story = {
  args: { id: 'nobody' },
  play: context => expectText(context, 'virtualAccount.none.title'),
}

/** A name that fills lines, on a phone. */
export const LongContent: Story = {
  globals: { viewport: { value: 'phone', isRotated: false } },
  args: {
    subClient: {
      id: '606d28675a2d931bc925fec2',
      status: 'ACTIVE',
      clientType: 'COMPANY',
      fullName: 'Worshipful Company of Glovers, Gauntleteers and Mitten-Knitters of Wollongong',
      legalName: null,
      tradingAsName: null,
      businessNumber: null,
      externalId: null,
      primaryContact: null,
      address: null,
      postalAddress: null,
      bsb: '802919',
      accountNo: '1066419',
    },
  },
  play: async context => {
    await expectText(context, 'virtualAccount.localOnly')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}
