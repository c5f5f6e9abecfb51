import { AboutPage } from '../../features/about/AboutPage.tsx';

export function AboutRoute() {
  return (
    <>
      <title>About | Huawei &amp; 5G Atlas</title>
      <AboutPage />
    </>
  );
}
