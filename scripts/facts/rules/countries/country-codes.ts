/** Whether a code is one that ISO 3166-1 leaves to users: a place has one of them when the standard gives it none. */
export const isUserAssigned = (code: string): boolean => /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code)
