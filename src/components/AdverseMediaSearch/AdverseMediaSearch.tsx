'use client'
import type { ReactNode } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import { type UseMediaSearchOptions, useMediaSearch } from '../../hooks/useMediaSearch.ts'
import { createLoader } from '../../rules/loader.ts'
import type { FormLooks } from '../FieldForm/fieldFormParts.ts'
import { useReturning } from '../FieldForm/useReturning.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { SearchForm } from './SearchForm.tsx'

/** What a host may say of the search; all of it is optional. */
export interface AdverseMediaSearchProps
  extends UseMediaSearchOptions,
    Omit<FormLooks, 'addressCheck'> {}

const view = createLoader(() => import('./SearchView.tsx').then(({ SearchView }) => SearchView))

/**
 * Searches the news for a person or an organisation, shows how far it is, and what it found. A new
 * search may be billed, so it is made only when a person asks for it. It runs for minutes: keep the id
 * to come back to it.
 *
 * @example
 * <AdverseMediaSearch id={kept} onSearched={({ id }) => keep(id)} />
 */
export function AdverseMediaSearch(props: AdverseMediaSearchProps): ReactNode {
  const media = useMediaSearch(props)
  const { isReturning, returning } = useReturning()
  // No page needs what was found before somebody has searched.
  const loaded = useLoaded(view, media.id !== null, 'mediaSearch')
  const View = loaded.status === 'ready' ? loaded.data : undefined

  function content(): ReactNode {
    if (media.id === null) {
      return <SearchForm form={media.form} isReturning={isReturning} looks={props} />
    }
    if (loaded.status === 'failed') {
      return <ProblemNotice onRetry={loaded.retry} problem={loaded.problem} />
    }
    return View ? <View key={media.id} media={media} returning={returning} /> : null
  }

  return <Widget className={props.className}>{content()}</Widget>
}
