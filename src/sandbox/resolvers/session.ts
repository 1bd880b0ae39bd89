import type { LoginInput } from '../../api/documents/operationTypes.ts'
import type { MutationReply } from '../rules/refusal.ts'
import type { SandboxContext } from './resolver.ts'

/** The user of the documentation's example. */
export const documentedUser = { email: 'you@example.com', password: '12345678' }

/** Who can sign in, and to which of Flash's companies. The second is ours: NEED_AFFILIATION. */
const users = [
  { ...documentedUser, affiliations: ['FP_AUS'] },
  { email: 'group@example.com', password: '12345678', affiliations: ['FP_AUS', 'FP_LUX'] },
]

export function login(
  { input: { email, password, affiliation } }: { input: LoginInput },
  { tokens }: SandboxContext,
): MutationReply & { token?: string } {
  const user = users.find(candidate => candidate.email === email)
  if (!user || (affiliation && !user.affiliations.includes(affiliation))) {
    return { success: false, code: 'UNREGISTERED', message: 'There is no such account' }
  }
  if (user.password !== password) {
    return { success: false, code: 'WRONG_PASSWORD', message: 'The password is wrong' }
  }
  if (!affiliation && user.affiliations.length > 1) {
    return { success: false, code: 'NEED_AFFILIATION', message: 'Give the affiliation' }
  }
  return { success: true, code: 'SUCCESS', message: 'OK', token: tokens.issue(email) }
}

export function logout(_: unknown, { tokens, token }: SandboxContext): MutationReply {
  tokens.end(token)
  return { success: true, code: 'SUCCESS', message: 'OK' }
}
