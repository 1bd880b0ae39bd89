import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Amount } from '../../src/components/Amount/Amount.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'

// How every screen of the kit shows money; not part of the public surface.
const meta: Meta<typeof Amount> = {
  title: 'Parts/Amount',
  component: Amount,
  args: { value: '1234.5', currency: 'AUD' },
  render: args => (
    <Widget>
      <Amount {...args} />
    </Widget>
  ),
}
export default meta

type Story = StoryObj<typeof Amount>

/** What is seen, the code with it. */
function shown(canvasElement: HTMLElement): string | undefined {
  return canvasElement.querySelector('bdi')?.textContent?.replace(/[\u200e\u061c]/g, '')
}

/** In a line of text. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(shown(canvasElement)).toBe('1,234.50 AUD')
  },
}

/** Standing alone. */
export const Large: Story = { args: { size: 'large' } }

/** A true minus sign, on the left also where the page reads from the right. */
export const Negative: Story = {
  args: { value: -1234.5, size: 'large' },
  play: async ({ canvasElement }) => {
    await expect(shown(canvasElement)).toBe('−1,234.50 AUD')
  },
}

/** A currency without small coins. */
export const NoDecimals: Story = {
  args: { value: 120_000, currency: 'JPY' },
  play: async ({ canvasElement }) => {
    await expect(shown(canvasElement)).toBe('120,000 JPY')
  },
}

/** More digits than a number holds. */
export const LongContent: Story = {
  args: { value: '12345678901234567890.12', size: 'large' },
  globals: { viewport: { value: 'phone', isRotated: false } },
  play: async ({ canvasElement }) => {
    await expect(shown(canvasElement)).toBe('12,345,678,901,234,567,890.12 AUD')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** A currency that nobody knows is shown as it is. */
export const UnknownCurrency: Story = {
  args: { currency: 'ZZTOP' },
  play: async ({ canvasElement }) => {
    await expect(shown(canvasElement)).toBe('1,234.50 ZZTOP')
  },
}

/** From left to right on any page. */
export const RightToLeft: Story = {
  ...Negative,
  globals: { direction: 'rtl' },
}

/** On a dark page. */
export const Dark: Story = { args: { size: 'large' }, globals: { theme: 'dark' } }
