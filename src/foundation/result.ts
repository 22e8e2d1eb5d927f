// Expected failures are values. A function that can fail in a way a person should hear about returns a Result.

export type Result<Value, Failure extends { readonly type: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

export const err = <Failure extends { readonly type: string }>(
  error: Failure,
): { readonly ok: false; readonly error: Failure } => ({ ok: false, error })

/** For the default branch of an exhaustive switch. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
