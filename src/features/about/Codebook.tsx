import Markdown from 'react-markdown';
import type { Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import codebook from '../../../seeds/CODEBOOK.md?raw';
import { WideTable } from '../../components/WideTable.tsx';

/** Its headings go below the page's own; its tables scroll within themselves. */
const COMPONENTS: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h4>{children}</h4>,
  table: ({ children, node }) => (
    <WideTable label={`Table of the codebook, line ${node?.position?.start.line ?? ''}`}>
      {children}
    </WideTable>
  ),
};

/** The text by which observations are coded, as it stands. */
export function Codebook() {
  return (
    <div className="about-codebook">
      <Markdown remarkPlugins={[remarkGfm]} components={COMPONENTS}>
        {codebook}
      </Markdown>
    </div>
  );
}
