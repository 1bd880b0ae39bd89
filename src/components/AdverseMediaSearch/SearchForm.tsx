'use client'
import type { ReactNode } from 'react'
import type { UseMediaSearchResult } from '../../hooks/useMediaSearch.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { FieldSections } from '../FieldForm/FieldSections.tsx'
import { FormFrame } from '../FieldForm/FormFrame.tsx'
import type { FormFieldComponents, FormLooks } from '../FieldForm/fieldFormParts.ts'
import { WrongFields } from '../FieldForm/WrongFields.tsx'
import * as styles from './AdverseMediaSearch.css.ts'
import { mediaSearchFormWords } from './mediaSearchFormWords.ts'
import { SearchNotice } from './SearchNotice.tsx'
import { SubjectInput } from './SubjectInput.tsx'

interface SearchFormProps {
  readonly form: UseMediaSearchResult['form']
  readonly looks: Omit<FormLooks, 'addressCheck'>
  readonly isReturning: { current: boolean }
}

const inputs: FormFieldComponents = { subject: SubjectInput }

/** Who is searched for, and what it may cost. */
export function SearchForm({ form, looks, isReturning }: SearchFormProps): ReactNode {
  const { text } = useTranslator(mediaSearchFormWords)
  const texts = {
    label: text('mediaSearch.label'),
    submit: text('mediaSearch.submit'),
    submitting: text('mediaSearch.submitting'),
    sections: { subject: text('mediaSearch.section.subject') },
    sectionHints: { subject: text('mediaSearch.intro') },
  }
  return (
    <FormFrame
      form={form}
      isReturning={isReturning}
      looks={looks}
      notice={
        <>
          <p className={styles.cost}>{text('mediaSearch.cost')}</p>
          <SearchNotice form={form} />
        </>
      }
      part="media-search-form"
      review={null}
      texts={texts}
    >
      <WrongFields form={form} words={mediaSearchFormWords} />
      <FieldSections
        components={{ ...inputs, ...looks.fields }}
        form={form}
        texts={texts}
        words={mediaSearchFormWords}
      />
    </FormFrame>
  )
}
