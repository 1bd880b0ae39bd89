'use client'
import { type ReactNode, type RefObject, useId, useImperativeHandle, useRef, useState } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import type { Institution } from '../../hooks/useCreateInstitution.ts'
import { useKnownInstitutions } from '../../hooks/useKnownInstitutions.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { transferWords } from '../../messages/en/transfer.ts'
import { Button } from '../../primitives/Button.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { type Adding, useAdding } from '../RecipientPicker/useAdding.ts'
import { useReturn } from '../RecipientPicker/useReturn.ts'
import { AddingPanel } from './AddingPanel.tsx'
import * as styles from './InstitutionInput.css.ts'
import { useInstitutionOf } from './useInstitutionOf.ts'

const words = { ...fieldWords, ...transferWords }
const form = createLoader(() => import('../InstitutionForm/InstitutionForm.tsx'))

/**
 * On whose instruction the money is sent. The API has no list of institutions, so its details are
 * entered, by which one that is known already is found again.
 */
export function InstitutionInput(props: FormFieldProps): ReactNode {
  const { value, onChange } = props
  const { text } = useTranslator(words)
  const { keep } = useKnownInstitutions()
  const institution = useInstitutionOf(value)
  const adding = useAdding()
  const loaded = useLoaded(form, adding.isOpen, 'institutionForm')
  const { draft } = adding

  function take(institution: Institution): void {
    keep(institution)
    adding.done()
    onChange(institution.id)
  }

  return (
    <div>
      <div hidden={adding.isOpen}>
        <Chosen adding={adding} host={props} institution={institution} />
      </div>
      {draft ? (
        <AddingPanel adding={adding} loaded={loaded} title={text('transfer.institution.new')}>
          {({ InstitutionForm }) => <InstitutionForm key={draft.id} onCreated={take} />}
        </AddingPanel>
      ) : null}
    </div>
  )
}

interface ChosenProps {
  readonly host: FormFieldProps
  readonly adding: Adding
  /** Undefined where there is none, or nothing is known but its id. */
  readonly institution: Institution | undefined
}

function Chosen({ host, adding, institution }: ChosenProps): ReactNode {
  const { value, onChange, message, isLocked } = host
  const { text, country } = useTranslator(words)
  const id = useId()
  const box = useRef<HTMLFieldSetElement>(null)
  const [focusTo] = useState(() => ({ focus: () => firstIn(box)?.focus() }))
  useImperativeHandle(host.inputRef, () => focusTo as HTMLInputElement)
  useReturn(adding, () => firstIn(box)?.focus())
  const isOptional = !host.isRequired
  return (
    <fieldset
      aria-describedby={message ? `${id}problem` : `${id}hint`}
      aria-labelledby={`${id}label`}
      className={styles.institution}
      data-flash="institution-input"
      ref={box}
      tabIndex={-1}
    >
      <span className={styles.label} id={`${id}label`}>
        {host.label}
        {isOptional ? <span className={styles.optional}> {text('field.optional')}</span> : null}
      </span>
      {isLocked ? null : (
        <p className={styles.hint} id={`${id}hint`}>
          {host.hint || text('transfer.institution.hint')}
        </p>
      )}
      {value ? (
        <div className={styles.chosen}>
          <bdi>{institution?.legalName || value}</bdi>
          <p className={styles.hint}>
            {[institution?.businessNumber, country(institution?.address?.country ?? '')]
              .filter(Boolean)
              .join(', ')}
          </p>
        </div>
      ) : null}
      {isLocked ? null : (
        <div className={styles.actions}>
          <Button onPress={() => adding.open('')}>
            {text(value ? 'transfer.institution.change' : 'transfer.institution.add')}
          </Button>
          {value && isOptional ? (
            <Button
              onPress={() => {
                onChange('')
                box.current?.focus()
              }}
              variant="quiet"
            >
              {text('transfer.institution.remove')}
            </Button>
          ) : null}
        </div>
      )}
      <div aria-live="polite">
        {message ? (
          <p className={styles.problem} id={`${id}problem`}>
            <Icon name={message.tone === 'info' ? 'info' : message.tone} />
            {message.text}
          </p>
        ) : null}
      </div>
    </fieldset>
  )
}

function firstIn(box: RefObject<HTMLElement | null>): HTMLElement | null {
  return box.current?.querySelector('button') ?? box.current
}
