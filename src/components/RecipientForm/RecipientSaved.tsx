'use client'
import type { ReactNode } from 'react'
import type { RecipientFormState } from '../../hooks/forms/useRecipientFields.ts'
import { partyName } from '../../hooks/parties/partyName.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import { recipientSectionWords } from '../../messages/en/recipientSections.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { SavedNotice } from '../FieldForm/SavedNotice.tsx'

interface RecipientSavedProps {
  readonly form: RecipientFormState
  readonly recipient: Recipient
  readonly onAnother: () => void
}

/** In the form's place once the recipient is saved. */
export function RecipientSaved({ form, recipient, onAnother }: RecipientSavedProps): ReactNode {
  const { text } = useTranslator(recipientSectionWords)
  const name = partyName(recipient)
  return (
    <SavedNotice
      action={
        <Button onPress={onAnother}>
          {text(form.isEditing ? 'recipientForm.editAgain' : 'recipientForm.another')}
        </Button>
      }
      title={text(`recipientForm.${form.isEditing ? 'updated' : 'created'}.title`, { name })}
    />
  )
}
