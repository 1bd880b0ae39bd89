import type { DiagramLine } from './diagramLayout.ts'
import * as styles from './StatusDiagram.css.ts'

/** From the top of a row to the top of the next one, in px. */
export const rowHeight = 88
/** Of a status, in px. */
export const boxHeight = 60
const trackWidth = 18
const bend = 8

interface DiagramLinesProps {
  readonly lines: readonly DiagramLine[]
  readonly rows: number
  /** Lines at the inline start of the boxes are turned over. */
  readonly isBack?: boolean
}

/** The moves that lead past other rows. A reader hears of them from the list beside the diagram. */
export function DiagramLines({ lines, rows, isBack = false }: DiagramLinesProps) {
  const tracks = Math.max(0, ...lines.map(({ track }) => track + 1))
  const width = tracks * trackWidth + 10
  const height = rows * rowHeight - (rowHeight - boxHeight)
  return (
    <svg
      aria-hidden="true"
      className={isBack ? styles.back : styles.onwards}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      {lines.map(line => (
        <g className={styles.line} data-kind={line.kind} key={`${line.kind} ${line.to}`}>
          {line.from.map((row, tail) => (
            <path d={tail === 0 ? wayOf(row, line) : tailOf(row, line)} key={row} />
          ))}
          <path className={styles.head} d={`M 0 ${entry(line)} l 8 -5 v 10 z`} />
        </g>
      ))}
    </svg>
  )
}

/** From the farthest row all the way. */
function wayOf(row: number, line: DiagramLine): string {
  const x = trackAt(line)
  const turn = line.to > row ? bend : -bend
  const exit = exitOf(row, line)
  const to = entry(line)
  return [
    `M 0 ${exit} H ${x - bend}`,
    `Q ${x} ${exit} ${x} ${exit + turn}`,
    `V ${to - turn}`,
    `Q ${x} ${to} ${x - bend} ${to} H 8`,
  ].join(' ')
}

/** From a row on the way into what is drawn already, so that no dash covers another. */
function tailOf(row: number, line: DiagramLine): string {
  return `M 0 ${exitOf(row, line)} H ${trackAt(line)}`
}

function trackAt({ track }: DiagramLine): number {
  return (track + 1) * trackWidth
}

/** Each track has its own height, so that two lines from one status are two. */
function exitOf(row: number, { to, track }: DiagramLine): number {
  return middle(row) + (to > row ? 8 + track * 6 : -12)
}

function entry({ to, from }: DiagramLine): number {
  return middle(to) + (from.some(row => row > to) ? 12 : -12)
}

function middle(row: number): number {
  return row * rowHeight + boxHeight / 2
}
