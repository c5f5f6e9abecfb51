import './styles.css';
import { reloadOnMissingChunk } from './reloadOnMissingChunk.ts';
import { start } from './start.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root"');

reloadOnMissingChunk();
await start(root);
