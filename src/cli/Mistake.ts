import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Something a person can put right: its message is all they need to see. */
export class Mistake extends Error {}

/** The flags of a command; a wrong one is a `Mistake`. */
export function readFlags<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.(?:\s|$)/)
    throw new Mistake(`${sentence}. See flashkit --help.`, { cause: error })
  }
}

/** An address of http or https, or a `Mistake` about the flag. */
export function readUrl(flag: string, text: string): string {
  const isWeb = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
  if (!isWeb) throw new Mistake(`${flag} takes a URL such as https://api.example/, not ${text}.`)
  const { username, password } = new URL(text)
  // Not repeated: what a build prints is kept.
  if (username || password) throw new Mistake(`${flag} takes a URL without a name and a password.`)
  return text
}
