'use client'
import type { ReactNode } from 'react'
import type { UseSubClientOnboardingResult } from '../../hooks/useSubClientOnboarding.ts'
import { DetailList } from '../../primitives/DetailList.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { stepWords } from './stepWords.ts'

/** Above an address: its country, which was answered before, and what it means to be abroad. */
export function AddressCountry({
  wizard,
}: {
  readonly wizard: UseSubClientOnboardingResult
}): ReactNode {
  const { text, country } = useTranslator(stepWords)
  const { form, steps, goTo } = wizard
  const code = form.situation?.addressCountry ?? ''
  const label = text('subClientWizard.country.label')
  const canChange =
    steps.some(({ name, isLocked }) => name === 'who' && !isLocked) &&
    !form.isLocked('address.country') &&
    !form.isHidden('address.country')
  return (
    <>
      <DetailList
        items={[
          {
            label,
            value: country(code),
            action: canChange
              ? {
                  label: text('subClientWizard.change'),
                  name: text('subClientWizard.changeOne', { label }),
                  onPress: () => goTo('who', 'address.country'),
                }
              : undefined,
          },
        ]}
      />
      {code === 'AU' ? null : (
        <Notice announces="nothing" title={text('subClientWizard.abroad.title')} tone="info">
          {text('subClientWizard.abroad.text')}
        </Notice>
      )}
    </>
  )
}
