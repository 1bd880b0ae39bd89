import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ColorName, dark, light, tokens } from '../../src/exports/theme.ts'
import * as styles from './Theme.css.ts'

/** Every look comes from these CSS variables; a host sets them anywhere above a widget. */
const meta: Meta = {
  title: 'Theme',
  parameters: { layout: 'fullscreen', controls: { disable: true } },
}
export default meta

type Story = StoryObj

/** A colour has a light and a dark side; the page’s `color-scheme` picks one. */
export const Colours: Story = {
  render: () => (
    <div className={styles.page} dir="ltr" lang="en">
      <Scheme className={styles.light} colors={light} name="light" />
      <Scheme className={styles.dark} colors={dark} name="dark" />
    </div>
  ),
}

/** Lengths, type and motion are the same on light and dark. */
export const Scale: Story = {
  render: () => {
    const { color: _, ...scale } = tokens
    return (
      <div className={styles.page} dir="ltr" lang="en">
        {Object.entries(scale).map(([group, variables]) => (
          <section className={`${styles.scheme} ${styles.light}`} key={group}>
            <h2 className={styles.heading}>{group}</h2>
            <ul className={styles.list}>
              {Object.values(variables).map(variable => (
                <li className={styles.item} key={variable}>
                  <Token variable={variable} value={computed(variable)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    )
  },
}

interface SchemeProps {
  readonly name: string
  readonly className: string
  readonly colors: Readonly<Record<ColorName, string>>
}

function Scheme({ name, className, colors }: SchemeProps) {
  return (
    <section className={`${styles.scheme} ${className}`}>
      <h2 className={styles.heading}>{name}</h2>
      <ul className={styles.list}>
        {Object.entries(tokens.color).map(([color, variable]) => (
          <li className={styles.item} key={color}>
            <span className={styles.swatch} style={{ background: variable }} />
            <Token variable={variable} value={colors[color as ColorName]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Token({ variable, value }: { variable: string; value: string }) {
  return (
    <div>
      <div className={styles.name}>{nameOf(variable)}</div>
      <div className={styles.value}>{value}</div>
    </div>
  )
}

/** `var(--flash-space-1)` is named `--flash-space-1`. */
function nameOf(variable: string): string {
  return variable.slice('var('.length, -1)
}

function computed(variable: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(nameOf(variable))
}
