import { fileUrl, permanentUrl } from '../state/site.ts';

/** What search engines, feeds readers and chats are told of a page. */
export interface Head {
  readonly title: string;
  /** One or two sentences. */
  readonly description: string;
  /** The page's path without the base. */
  readonly path: string;
  /** The page that holds the same, where that is another one. */
  readonly canonical?: string;
  readonly type?: 'website' | 'article';
  /** File of its preview picture, below the base. */
  readonly picture: string;
  /** What the picture shows. */
  readonly pictureText: string;
}

export const SITE_NAME = 'Huawei & 5G Atlas';
const PICTURE_SIZE = { width: '1200', height: '630' } as const;

/** React moves these into the document's head and takes them out with the page. */
export function PageHead({ head }: { head: Head }) {
  const { title, description, path, canonical = path } = head;
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={permanentUrl(canonical)} />
      {import.meta.env.SSR && <Preview head={head} />}
    </>
  );
}

/** For those who fetch a page's file and run no script; so only the file has it. */
function Preview({ head }: { head: Head }) {
  const { title, description, path, type = 'website' } = head;
  const picture = fileUrl(head.picture);
  return (
    <>
      <meta property="og:site_name" content={SITE_NAME} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={permanentUrl(path)} />
      <meta property="og:image" content={picture} />
      <meta property="og:image:width" content={PICTURE_SIZE.width} />
      <meta property="og:image:height" content={PICTURE_SIZE.height} />
      <meta property="og:image:alt" content={head.pictureText} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
