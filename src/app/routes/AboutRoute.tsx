import { AboutPage } from '../../features/about/AboutPage.tsx';
import { HEADS } from '../heads.ts';
import { PageHead } from '../PageHead.tsx';

export function AboutRoute() {
  return (
    <>
      <PageHead head={HEADS.about} />
      <AboutPage />
    </>
  );
}
