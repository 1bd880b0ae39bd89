/** A part's own class with the host's after it. */
export function classNames(own: string, hosts: string | undefined): string {
  return [own, hosts].filter(Boolean).join(' ')
}
