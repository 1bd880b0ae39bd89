import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { StatusBadge } from '../../src/components/StatusBadge/StatusBadge.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import type { StatusEntity } from '../../src/lifecycle/statusGraph.ts'
import { statusGraphs } from '../../src/lifecycle/statusGraphs.ts'
import { DetailList } from '../../src/primitives/DetailList.tsx'
import * as styles from './StatusBadge.css.ts'

const meta: Meta<typeof StatusBadge> = {
  title: 'Components/StatusBadge',
  component: StatusBadge,
}
export default meta

type Story = StoryObj<typeof StatusBadge>

const entities = Object.keys(statusGraphs) as StatusEntity[]

/** Every status that is documented, and one that isn’t. */
export const All: Story = {
  render: () => (
    <Widget>
      <DetailList
        items={entities.map(entity => ({
          label: entity,
          value: (
            <span className={styles.badges}>
              {[...Object.keys(statusGraphs[entity].states), 'ON_HOLD'].map(status => (
                <StatusBadge entity={entity} key={status} status={status} />
              ))}
            </span>
          ),
        }))}
      />
    </Widget>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('ON_HOLD')).toHaveLength(entities.length)
  },
}
