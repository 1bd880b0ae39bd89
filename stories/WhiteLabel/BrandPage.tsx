import type { ReactNode } from 'react'
import { packs } from '../../.storybook/sandbox.tsx'
import {
  FlashProvider,
  SubClientWizard,
  type SubClientWizardProps,
} from '../../src/exports/index.ts'
import type { MessagePacks } from '../../src/exports/messages.ts'
import { useFlash } from '../../src/provider/FlashContext.ts'
import type { Brand } from './brands/brand.ts'
import * as styles from './WhiteLabel.css.ts'

interface BrandPageProps extends SubClientWizardProps {
  readonly brand: Brand
}

/** A partner's page with the wizard on it, on the story's API, in its language and scheme. */
export function BrandPage({ brand, ...wizard }: BrandPageProps): ReactNode {
  const { client, locale, colorScheme } = useFlash()
  const { className, logo, footer } = brand
  return (
    <div className={`${className} ${styles.page}`} data-color-scheme={colorScheme}>
      <FlashProvider
        client={client}
        environment="production"
        locale={locale}
        messages={brandPacks(brand)}
      >
        <SubClientWizard
          applicationId={className}
          footer={footer[locale.startsWith('ar') ? 'ar' : 'en']}
          logo={logo}
          {...wizard}
        />
      </FlashProvider>
    </div>
  )
}

const made = new Map<Brand, MessagePacks>()

/** The brand's words over the kit's, the same object each time. */
export function brandPacks(brand: Brand): MessagePacks {
  const { en, ar } = brand.words
  const found = made.get(brand) ?? { ...packs, en, ar: { ...packs.ar, ...ar } }
  made.set(brand, found)
  return found
}
