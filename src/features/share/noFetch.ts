/**
 * Stands in for the two libraries with which the citation library asks other sites for metadata: a
 * citation is made from what the atlas knows, and nothing is fetched for it.
 */
// oxlint-disable-next-line import/no-default-export -- as the libraries it stands in for export it
export default function noFetch(): never {
  throw new Error('citations are made without the network');
}

const OwnHeaders = globalThis.Headers;
noFetch.Headers = OwnHeaders;
export { OwnHeaders as Headers };
