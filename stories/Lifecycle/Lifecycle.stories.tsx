import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import type { StatusEntity, StatusMove } from '../../src/lifecycle/statusGraph.ts'
import { statusGraphs } from '../../src/lifecycle/statusGraphs.ts'
import * as styles from './StatusDiagram.css.ts'
import { StatusDiagram } from './StatusDiagram.tsx'

/**
 * The statuses of everything that has some, and the legal moves between them: the data of
 * `flashkit/lifecycle`, drawn. A payout that is confirmed may still come back, and one that has failed
 * isn't over: a line of steps can't show that.
 */
const meta: Meta = {
  title: 'Lifecycle',
  parameters: { controls: { disable: true } },
}
export default meta

const titles: Readonly<Record<StatusEntity, string>> = {
  withdrawal: 'Withdrawal',
  deposit: 'Deposit',
  payment: 'Payment',
  conversion: 'Conversion',
  subClient: 'Sub-client',
  amsRequest: 'Search for adverse media',
}

const kinds: Readonly<Record<StatusMove['kind'], string>> = {
  usual: 'the usual way',
  possible: 'another way, no worse',
  setback: 'a setback: the money or the matter goes backwards',
}

/** All six. A box with a ring is final. */
export const Diagrams: StoryObj = {
  render: () => (
    <Widget className={styles.page}>
      <ul className={styles.legend} dir="ltr" lang="en">
        {Object.entries(kinds).map(([kind, said]) => (
          <li className={styles.legendItem} key={kind}>
            <svg aria-hidden="true" className={styles.legendLine} height={12} width={44}>
              <g className={styles.line} data-kind={kind}>
                <path d="M 0 6 H 36" />
                <path className={styles.head} d="M 44 6 l -8 -5 v 10 z" />
              </g>
            </svg>
            {said}
          </li>
        ))}
      </ul>
      {Object.entries(titles).map(([entity, title]) => (
        <StatusDiagram entity={entity as StatusEntity} key={entity} title={title} />
      ))}
    </Widget>
  ),
  play: async ({ canvas, userEvent }) => {
    const [first] = canvas.getAllByText('The moves in words')
    if (first) await userEvent.click(first)
    // Every move of the first graph is said, and every status of each has its box.
    const { moves } = statusGraphs.withdrawal
    const setbacks = Object.values(moves).flatMap(next => next.filter(isSetback))
    await expect(canvas.getAllByText('(setback)', { exact: true }).filter(isSeen)).toHaveLength(
      setbacks.length,
    )
    const boxes = Object.values(statusGraphs).flatMap(({ states }) => Object.keys(states))
    for (const status of new Set(boxes)) {
      const named = new RegExp(`^${status}(?: |$)`)
      const wanted = boxes.filter(other => other === status).length
      await expect(canvas.getAllByText(named)).toHaveLength(wanted)
    }
  },
}

function isSetback({ kind }: StatusMove): boolean {
  return kind === 'setback'
}

/** A closed list is there, but isn't shown. */
function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility()
}
