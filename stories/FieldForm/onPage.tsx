import type { Decorator } from '@storybook/react-vite'
import { storyLocale } from '../../.storybook/sandbox.tsx'
import * as styles from './plainHtml.css.ts'

/** What every host's page gives: its language, its direction and its colours. */
export const onPage: Decorator = (Story, { globals }) => {
  const lang = storyLocale(globals)
  return (
    <div
      className={styles.page}
      data-color-scheme={globals.theme}
      dir={new Intl.Locale(lang).maximize().script === 'Arab' ? 'rtl' : 'ltr'}
      lang={lang}
    >
      <Story />
    </div>
  )
}
