import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-sans-3';
import './tokens.css';
import './base.css';
import './print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { reloadOnMissingChunk } from './reloadOnMissingChunk.ts';
import { routes } from './routes.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root"');

reloadOnMissingChunk();
// Each page brings a title of its own; the browser would show the first of two.
document.querySelector('title')?.remove();

const basename = import.meta.env.BASE_URL;
createRoot(root).render(
  <StrictMode>
    <App router={createBrowserRouter(routes, { basename })} />
  </StrictMode>,
);
