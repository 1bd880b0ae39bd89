import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Moment } from '../../src/components/Moment/Moment.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { DetailList } from '../../src/primitives/DetailList.tsx'

const meta: Meta<typeof Moment> = {
  title: 'Components/Moment',
  component: Moment,
  args: { at: '2026-11-02T00:00:01.000Z' },
}
export default meta

type Story = StoryObj<typeof Moment>

const forms = ['dateTime', 'date', 'time', 'relative'] as const

/** The same moment in each form; a pointer that rests on one sees all of it. */
export const Forms: Story = {
  render: args => (
    <Widget>
      <DetailList
        items={[
          ...forms.map(form => ({ label: form, value: <Moment {...args} form={form} /> })),
          { label: 'just now', value: <Moment at={Date.now()} form="relative" /> },
          { label: 'a day anywhere', value: <Moment at="2026-11-02" /> },
        ]}
      />
    </Widget>
  ),
  play: async ({ canvasElement }) => {
    const times = [...canvasElement.querySelectorAll('time')]
    await expect(times[0]).toHaveAttribute('datetime', '2026-11-02T00:00:01.000Z')
    await expect(times.at(-1)).toHaveAttribute('datetime', '2026-11-02')
  },
}
