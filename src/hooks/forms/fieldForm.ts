import type { BaseSyntheticEvent, RefCallback } from 'react'
import type { Control } from 'react-hook-form'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import type {
  FieldRegistry,
  FieldSection,
  FieldSituation,
  FormField,
} from '../../rules/fieldDefinition.ts'
import type { FormValues } from '../../rules/formValues.ts'
import type { MutationState, Outcome } from '../results.ts'
import type { FieldProblem } from './fieldProblem.ts'

/** What a host may say of any of the kit's forms; all of it is optional. */
export interface FieldFormOptions {
  /** Fields or whole sections that aren't asked for; their initial values are sent. */
  readonly hiddenFields?: readonly string[] | undefined
  /** Fields or whole sections that are shown but not to be changed. */
  readonly lockedFields?: readonly string[] | undefined
  /** The sections' order; those left out follow in their usual one. */
  readonly sections?: readonly FieldSection[] | undefined
  /** Changes to the kit's entries of the field registry, and entries of the host's own. */
  readonly registry?: FieldRegistry | undefined
  /** Shows everything once more before it is sent. */
  readonly hasReview?: boolean | undefined
  /** The API refused, or couldn't be reached. The form has shown it already. */
  readonly onProblem?: ((problem: FlashProblem) => void) | undefined
}

/** A section of a form. */
export interface FieldFormGroup {
  readonly name: FieldSection
  readonly fields: readonly FormField[]
}

/** How one call of `submit` ended; `reviewing` says that the form now waits for the review's. */
export type Submission<Entity> =
  | Outcome<Entity>
  | { readonly status: 'reviewing' }
  | { readonly status: 'invalid'; readonly fields: readonly string[] }

/** What a plain input needs, to be spread into it. */
export interface RegisteredInput {
  readonly name: string
  readonly ref: RefCallback<unknown>
  readonly onChange: (event: { readonly target: unknown }) => void
  readonly onBlur: (event: { readonly target: unknown }) => void
}

/** One field, or one of the form's own questions, with its verdict, for any input. */
export interface FieldState extends FormField {
  /** As typed. */
  readonly text: string
  /**
   * In canonical form, as it is sent; of a choice what the form stands at, whether or not the person
   * has chosen it.
   */
  readonly value: string
  readonly status: 'empty' | 'incomplete' | 'valid' | 'warning' | 'invalid'
  /** What to say of it now; absent while there is nothing to say. */
  readonly problem: FieldProblem | undefined
  readonly isLocked: boolean
}

/** All that a form needs to be drawn, checked and sent, without looks. */
export interface FieldForm<Entity> {
  /** react-hook-form's control, for `useFormField` and the host's own controllers. */
  readonly control: Control<FormValues>
  /** What decides the fields; absent until it is known. */
  readonly situation: FieldSituation | undefined
  /** The form's own questions that are asked now, before its fields. */
  readonly choices: readonly string[]
  /** The fields to show, by section. */
  readonly groups: readonly FieldFormGroup[]
  /** The fields to show, in order, without the hidden ones. */
  readonly fields: readonly FormField[]
  /** The same with the hidden ones, whose initial values are sent. */
  readonly allFields: readonly FormField[]
  /** Writes a text into a field, as if it had been typed. */
  readonly setValue: (name: string, text: string) => void
  /** Back to what the field started with. */
  readonly resetField: (name: string) => void
  readonly isHidden: (name: string) => boolean
  readonly isLocked: (name: string) => boolean
  /**
   * Checks the form, then sends it, or shows the review; focuses the first wrong field. Never
   * rejects. While it isn't known what became of the last submission, it looks that up and sends
   * nothing.
   */
  readonly submit: (event?: BaseSyntheticEvent) => Promise<Submission<Entity>>
  /** Puts the focus on a field that is shown; on the first that is to be filled in unless told. */
  readonly focus: (name?: string) => void
  /** `reviewing` shows what is about to be sent, and `submit` sends it. */
  readonly step: 'filling' | 'reviewing' | 'saved'
  readonly hasReview: boolean
  /** Back from the review, to a field. */
  readonly edit: (name?: string) => void
  /** Whether an entity is changed instead of created. */
  readonly isEditing: boolean
  /** Where the saving stands. */
  readonly saving: MutationState<Entity>
  /** Why the last submission failed, unless the fields say it themselves. */
  readonly problem: FlashProblem | undefined
  /** Empties the form for the next one. */
  readonly startAnother: () => void
}

/** A form for plain HTML inputs. */
export interface PlainForm<Entity> extends FieldForm<Entity> {
  /**
   * One of `fields` or `choices` with its value and verdict, or undefined where the form doesn't ask
   * for it. Who calls it while rendering renders again at each key; `useFormField` spares the others
   * that.
   */
  readonly field: (name: string) => FieldState | undefined
  /**
   * Connects a plain input. A text needs no more; a `<select>` (`value`) and a radio button (`checked`)
   * also show the field's `value`.
   *
   * @example
   * <input {...form.register('bsb')} />
   * <select {...form.register('country')} value={form.field('country')?.value}>
   */
  readonly register: (name: string) => RegisteredInput
}
