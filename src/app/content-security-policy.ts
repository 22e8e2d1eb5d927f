// The one content security policy, written once and used by the build (as a meta element, for static
// hosts) and by `npm start` (as a header). See quality.md: no third-party origin, Trusted Types on.
const directives = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
]

/** Browsers ignore frame-ancestors in a meta element and complain about it, so the meta form omits it. */
export const contentSecurityPolicyForMeta = directives.join('; ')

/** The header form, for a server that can send one. */
export const contentSecurityPolicy = [...directives, "frame-ancestors 'none'"].join('; ')
