// Which addresses may be opened in the user's browser.

import { externalOrigins } from '../../shared/contract/external-links.ts';

/** The address, cleaned, where it may be opened; undefined where not. Origins are compared whole, so only https passes. */
export function externalLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return undefined;
  return externalOrigins.includes(url.origin) ? url.href : undefined;
}
