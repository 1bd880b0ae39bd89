import { statusLabel, statusTopics } from '../../src/components/StatusBadge/statusTopics.ts'
import type { StatusEntity, StatusMove } from '../../src/lifecycle/statusGraph.ts'
import { nextStatuses, readStatus, statusGraphs } from '../../src/lifecycle/statusGraphs.ts'
import { en } from '../../src/messages/en.ts'
import type { Translator } from '../../src/messages/translator.ts'
import { useTranslator } from '../../src/provider/useTranslator.ts'
import { boxHeight, DiagramLines, rowHeight } from './DiagramLines.tsx'
import { type DiagramRow, layOut } from './diagramLayout.ts'
import * as styles from './StatusDiagram.css.ts'

interface StatusDiagramProps {
  readonly entity: StatusEntity
  /** In English, as the page around it. */
  readonly title: string
}

/** An entity's statuses and the legal moves between them, drawn from the data that the kit goes by. */
export function StatusDiagram({ entity, title }: StatusDiagramProps) {
  const translator = useTranslator(en)
  const { rows, onwards, back } = layOut(statusGraphs[entity])
  return (
    <section className={styles.diagram}>
      <h2 className={styles.heading} dir="ltr" lang="en">
        {title}
      </h2>
      <div className={styles.drawing}>
        <DiagramLines isBack lines={back} rows={rows.length} />
        <ol className={styles.rows}>
          {rows.map(row => (
            <Row entity={entity} key={row.status} row={row} translator={translator} />
          ))}
        </ol>
        <DiagramLines lines={onwards} rows={rows.length} />
      </div>
      <details className={styles.details}>
        <summary className={styles.summary}>
          <span lang="en">The moves in words</span>
        </summary>
        <ul className={styles.moves}>
          {rows.map(({ status }) => (
            <li className={styles.move} key={status}>
              <Moves entity={entity} status={status} translator={translator} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface RowProps {
  readonly entity: StatusEntity
  readonly row: DiagramRow
  readonly translator: Pick<Translator, 'maybe'>
}

function Row({ entity, row: { status, below }, translator }: RowProps) {
  const { finality, tone } = readStatus(entity, status)
  const tags = [startOf(entity, status), finality === 'mostly' ? 'mostly final' : finality]
  return (
    <li className={styles.row} style={{ blockSize: rowHeight }}>
      <div
        className={styles.box}
        data-finality={finality}
        data-tone={tone}
        style={{ blockSize: boxHeight }}
      >
        <span className={styles.label}>{statusLabel(translator, entity, status)}</span>
        <span className={styles.code}>
          <bdi dir="ltr" lang="en">
            {[status, ...tags.filter(tag => tag && tag !== 'open')].join(' · ')}
          </bdi>
        </span>
      </div>
      {below ? <ArrowDown kind={below} /> : null}
      <p className={styles.meaning}>{translator.maybe(`${statusTopics[entity]}.${status}.text`)}</p>
    </li>
  )
}

function ArrowDown({ kind }: { readonly kind: StatusMove['kind'] }) {
  const length = rowHeight - boxHeight
  return (
    <svg
      aria-hidden="true"
      className={styles.arrow}
      height={length}
      viewBox={`0 0 12 ${length}`}
      width={12}
    >
      <g className={styles.line} data-kind={kind}>
        <path d={`M 6 1 V ${length - 8}`} />
        <path className={styles.head} d={`M 6 ${length} l -5 -8 h 10 z`} />
      </g>
    </svg>
  )
}

/** What a reader of the drawing sees, as a sentence. */
function Moves({
  entity,
  status,
  translator,
}: Omit<RowProps, 'row'> & { readonly status: string }) {
  const name = (code: string) => <bdi>{statusLabel(translator, entity, code)}</bdi>
  const next = nextStatuses(entity, status)
  return (
    <>
      <strong className={styles.strong}>{name(status)}</strong>
      <span lang="en">{next.length === 0 ? ': nothing follows' : ': '}</span>
      {next.map(({ to, kind }, place) => (
        <span key={to}>
          {place > 0 ? ', ' : ''}
          {name(to)} <span lang="en">({kind})</span>
        </span>
      ))}
    </>
  )
}

function startOf(entity: StatusEntity, status: string): string | undefined {
  const place = statusGraphs[entity].starts.indexOf(status)
  if (place < 0) return undefined
  return place === 0 ? 'start' : 'rare start'
}
