import { type FigureRecord, recordText } from '../record.ts';
import { xmlText } from './svg.ts';

const MARK = 'W5M0MpCehiHzreSzNTczkc9d';

/** Metadata of a PDF in the form that all readers know, with the link to the view and the record of its curves. */
export function xmp(description: string, record: FigureRecord): string {
  const fields = [
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(record.title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(description)}</rdf:li></rdf:Alt></dc:description>`,
    `<xmp:CreatorTool>${xmlText(record.program)}</xmp:CreatorTool>`,
    `<figure:link>${xmlText(record.link)}</figure:link>`,
    `<figure:record>${xmlText(recordText(record))}</figure:record>`,
  ];
  return [
    `<?xpacket begin="\ufeff" id="${MARK}"?>`,
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:figure="urn:darkreach:figure#">',
    ...fields,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
