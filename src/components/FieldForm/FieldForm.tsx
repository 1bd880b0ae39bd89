'use client'
import type { ReactNode } from 'react'
import { FormFrame, type FormFrameProps } from './FormFrame.tsx'
import { SubmissionNotice } from './SubmissionNotice.tsx'

/** The form that every entity's form is: its frame, with what became of the last submission. */
export function FieldForm(props: Omit<FormFrameProps, 'notice'>): ReactNode {
  return <FormFrame {...props} notice={<SubmissionNotice form={props.form} />} />
}
