/** Quotes are written as entities in an attribute by some builders. */
const decodeAttribute = (value: string): string =>
  value
    .replace(/&#39;|&#x27;|&apos;/gi, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

const metaPolicy = (html: string): string | null => {
  const [tag] = /<meta\b[^>]*http-equiv=["']?Content-Security-Policy["']?[^>]*>/i.exec(html) ?? [];
  const [, , content] = /\bcontent=(["'])(.*?)\1/is.exec(tag ?? '') ?? [];
  return content === undefined ? null : decodeAttribute(content).trim().replace(/;$/, '');
};

/** The page's own policy, plus the one thing a meta element cannot say: nobody may frame it. */
export function contentSecurityPolicy(html: string): string {
  // A page without a policy would be a fault of the build; it then may do nothing at all.
  return `${metaPolicy(html) ?? "default-src 'none'"}; frame-ancestors 'none'`;
}

/** Headers of every answer. */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cache-Control': 'no-store',
  };
}
