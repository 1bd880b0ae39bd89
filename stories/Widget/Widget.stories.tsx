import type { Meta, StoryObj } from '@storybook/react-vite'
import type { CSSProperties } from 'react'
import { expect, within } from 'storybook/test'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { Button } from '../../src/primitives/Button.tsx'
import { Notice } from '../../src/primitives/Notice.tsx'

// The outermost element of each component: where a host's page and our parts meet.
const meta: Meta<typeof Widget> = {
  title: 'Parts/Widget',
  component: Widget,
  args: {
    children: (
      <Notice action={<Button>Look</Button>} title="A part of ours" tone="info">
        It wears the tokens that it finds above it.
      </Notice>
    ),
  },
}
export default meta

type Story = StoryObj<typeof Widget>

export const Default: Story = {}

const brand = {
  '--flash-color-accent': 'light-dark(#7a1f5c, #f0a6d6)',
  '--flash-color-accent-soft': 'light-dark(#fbeef6, #3a1230)',
  '--flash-radius-control': '2px',
  '--flash-font-family': 'Georgia, serif',
} as CSSProperties

/** A brand is a handful of CSS variables, set anywhere above the widget. */
export const Branded: Story = {
  render: args => (
    <div style={brand}>
      <Widget {...args} />
    </div>
  ),
  async play({ canvasElement }) {
    const title = within(canvasElement).getByText('A part of ours')
    await expect(getComputedStyle(title).fontFamily).toBe('Georgia, serif')
  },
}

const rude =
  'button { border: 3px solid red; text-transform: uppercase } * { letter-spacing: 3px; margin: 9px }'

/** A host whose page restyles bare elements: nothing of it shows through. */
export const RudeHost: Story = {
  render: args => (
    <>
      <style>{rude}</style>
      <Widget {...args} />
    </>
  ),
  async play({ canvasElement }) {
    const { letterSpacing, textTransform } = getComputedStyle(
      within(canvasElement).getByRole('button'),
    )
    await expect([letterSpacing, textTransform]).toEqual(['normal', 'none'])
  },
}
