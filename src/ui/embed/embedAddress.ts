/** In a page of somebody else, as an <iframe>. */
export const isEmbedded = (): boolean => new URLSearchParams(location.search).get('embed') === '1';

/** The same view as an app of its own. */
export const appAddress = (): string => location.origin + location.pathname + location.hash;

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** HTML that shows the view in another page; the figure follows the width that it is given. */
export function embedCode(title: string, link: string): string {
  const source = link.replace('#', '?embed=1#');
  return `<iframe src="${attribute(source)}" title="${attribute(title)}" width="100%" height="620" style="border: 0" loading="lazy"></iframe>`;
}
