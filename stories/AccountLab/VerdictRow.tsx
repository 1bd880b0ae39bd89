import { type ReactNode, useId } from 'react'
import { type Check, isSendable, mended } from '../../src/accounts/check.ts'
import { en } from '../../src/messages/en.ts'
import { Button } from '../../src/primitives/Button.tsx'
import { Icon } from '../../src/primitives/icons.tsx'
import { useTranslator } from '../../src/provider/useTranslator.ts'
import * as styles from './AccountLab.css.ts'
import type { LabVerdict } from './labChecks.ts'
import { useBankName } from './useBankName.ts'

interface VerdictRowProps {
  readonly verdict: LabVerdict
  /** Puts the mended text into the box. */
  readonly onTake: (text: string) => void
}

/** One check's verdict: a card on a phone, a line of a table where there is room. */
export function VerdictRow({ verdict: { scheme, check }, onTake }: VerdictRowProps): ReactNode {
  const id = useId()
  const { status, value, display, code, params } = check
  const mend = mended(check)
  const sentence = useSentence(check)
  const bank = useBankName(scheme === 'BSB' && isSendable(check) ? value : '')
  return (
    <li aria-labelledby={id} className={styles.row} data-status={status}>
      <h3 className={styles.scheme} id={id}>
        {scheme}
      </h3>
      <p className={styles.status} data-status={status}>
        {status === 'empty' ? null : (
          <span className={styles.sign}>
            <Icon name={signs[status]} />
          </span>
        )}
        {status}
      </p>
      <dl className={styles.details}>
        <Detail term="Value">{value}</Detail>
        <Detail term="Display">
          {display}
          {bank ? <span className={styles.note}>{bank}</span> : null}
        </Detail>
        <Detail term="Code">
          {code ? (
            <>
              <code className={styles.code}>{code}</code>
              <code className={styles.params}>{written(params)}</code>
              <bdi className={styles.note} lang={sentence.locale}>
                {sentence.text}
              </bdi>
            </>
          ) : null}
        </Detail>
        <Detail term="Mend">
          {mend ? (
            <Button className={styles.mend} onPress={() => onTake(mend)} variant="quiet">
              {mend}
            </Button>
          ) : null}
        </Detail>
      </dl>
    </li>
  )
}

const signs = {
  valid: 'positive',
  warning: 'caution',
  incomplete: 'info',
  invalid: 'critical',
} as const

function Detail({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className={styles.detail} data-empty={children ? undefined : true}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.text}>{children}</dd>
    </div>
  )
}

/** What a person would read, in the story's language. */
function useSentence({ code, params = {} }: Check) {
  const { locale, maybe } = useTranslator(en)
  const { expected } = params as { expected?: unknown }
  const text =
    maybe(`check.${code}`, { ...params }) ?? maybe(`check.character.${expected}`, { ...params })
  return { locale, text }
}

function written(params: object): string {
  return Object.entries(params)
    .filter(([, param]) => param !== undefined)
    .map(([name, param]) => `${name} ${param}`)
    .join(', ')
}
