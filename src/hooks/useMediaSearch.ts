'use client'
import { useCallback, useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { LiveSource } from '../api/liveEvent.ts'
import type { FormDetails } from '../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../rules/formValues.ts'
import {
  type MediaSearchSituation,
  type MediaSubject,
  mediaSearchFields,
} from '../rules/mediaSearchFields.ts'
import type { FieldFormOptions, PlainForm } from './forms/fieldForm.ts'
import type { InitialValues } from './forms/formInitialValues.ts'
import { partyResolver } from './forms/partyResolver.ts'
import { usePlainForm } from './forms/usePlainForm.ts'
import { type MediaArticle, mostAdverseFirst } from './mediaSearch/articles.ts'
import type { MediaSearchAnswer } from './mediaSearch/searchOnce.ts'
import { useSearching } from './mediaSearch/useSearching.ts'
import { useNews } from './moves/useNews.ts'
import type { AmsRequest } from './useAmsRequests.ts'
import { type UseLiveStatusResult, useLiveStatus } from './useLiveStatus.ts'

/** What a host may say of a search; all of it is optional. */
export interface UseMediaSearchOptions extends Omit<FieldFormOptions, 'hasReview'> {
  /** One that was begun before: it is shown instead of the form. Another later value shows that. */
  readonly id?: string | null | undefined
  /** Prefilled values; later changes of this object are ignored, so nothing typed is lost. */
  readonly initialValues?: InitialValues | undefined
  /** It has begun, or was made before on the same day; keep its id to come back to it. */
  readonly onSearched?: ((search: AmsRequest) => void) | undefined
  /** Where changes are heard, instead of the provider's; keep it from render to render. */
  readonly source?: LiveSource | undefined
}

/** All that a page of one's own needs to search the news and show what was found. */
export interface UseMediaSearchResult {
  /** Asks who is searched for; `submit` makes the search, which may be billed. */
  readonly form: PlainForm<MediaSearchAnswer> & { readonly situation: MediaSearchSituation }
  /** Which search is shown; null while the form is. */
  readonly id: string | null
  /** The search as it stands now. */
  readonly search: UseLiveStatusResult<'amsRequest'>
  /** What it found, the most adverse first; empty until it is COMPLETED. */
  readonly articles: readonly MediaArticle[]
  /** The API answered with a search of the same day, which costs nothing. */
  readonly isEarlier: boolean
  /** Back to the form; `keepsValues` leaves in it what was typed. */
  readonly startAnother: (options?: { readonly keepsValues?: boolean | undefined }) => void
}

/**
 * Searches the news for a person or an organisation, and shows what was found. It has no looks;
 * `AdverseMediaSearch` is it with ours.
 *
 * A new search may be billed, and is told to the provider's `onEvent` as `billable`; one of the same
 * name and country on the same day is answered with the first. It runs for minutes: the person may
 * leave, and `id` shows it again.
 *
 * @example
 * const media = useMediaSearch({ id: kept, onSearched: ({ id }) => keep(id) })
 */
export function useMediaSearch(options: UseMediaSearchOptions = {}): UseMediaSearchResult {
  const { registry } = options
  const [initialValues] = useState(() => ({ subject: 'person', ...options.initialValues }))
  const fieldsOf = useCallback(
    (situation: MediaSearchSituation) => mediaSearchFields(situation, registry),
    [registry],
  )
  const store = useForm<FormValues, unknown, FormDetails>({
    defaultValues: initialValues as FormValues,
    mode: 'onTouched',
    resolver: useMemo(() => partyResolver(situationOf, fieldsOf), [fieldsOf]),
    shouldFocusError: false, // It would follow the order of mounting, not that of the page.
  })
  const subject = useWatch({ control: store.control, exact: true, name: 'subject' })
  const { situation, fields } = useMemo(() => {
    const situation = situationOf({ subject } as FormValues)
    return { situation, fields: fieldsOf(situation) }
  }, [fieldsOf, subject])
  const mutation = useSearching()
  const answer = mutation.status === 'succeeded' ? mutation.data : undefined
  useNews(answer?.search, options.onSearched)
  const form = usePlainForm(
    {
      store,
      situation,
      fields,
      choices: [],
      mutation,
      isEditing: false,
      onSaved() {},
      emptyValues: () => initialValues as FormValues,
    },
    options,
  )

  const [left, setLeft] = useState<string | null>()
  const given = options.id !== left ? options.id : undefined
  const id = answer?.search.id ?? given ?? null
  const search = useLiveStatus({ entity: 'amsRequest', id, source: options.source })
  const results = search.status === 'ready' ? search.data?.results : undefined
  return {
    form: { ...form, situation },
    id,
    search,
    articles: useMemo(() => mostAdverseFirst(results ?? []), [results]),
    isEarlier: answer?.isEarlier ?? false,
    startAnother({ keepsValues = false } = {}) {
      setLeft(options.id)
      if (keepsValues) mutation.reset()
      else form.startAnother()
    },
  }
}

function situationOf(values: FormValues): MediaSearchSituation {
  return { subject: (valueAt(values, 'subject') || 'person') as MediaSubject }
}
