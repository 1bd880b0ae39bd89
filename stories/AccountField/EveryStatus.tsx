import type { ComponentType, ReactNode } from 'react'
import type { AccountFieldProps } from '../../src/components/AccountField/AccountField.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import * as styles from './EveryStatus.css.ts'

/** What a field is given, by the name of the status that it leads to. */
export type Situations<Props> = Readonly<Record<string, Props>>

interface EveryStatusProps<Props> {
  readonly field: ComponentType<Props>
  readonly situations: Situations<Props>
}

/** A field in each of its statuses, side by side where there is room. */
export function EveryStatus<Props extends AccountFieldProps<never>>({
  field: Field,
  situations,
}: EveryStatusProps<Props>): ReactNode {
  return (
    <Widget>
      <div className={styles.grid}>
        {Object.entries(situations).map(([status, props]) => (
          <section aria-label={status} className={styles.cell} key={status}>
            <p className={styles.status}>
              <bdi lang="en">{status}</bdi>
            </p>
            <Field {...props} />
          </section>
        ))}
      </div>
    </Widget>
  )
}
