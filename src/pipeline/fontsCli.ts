import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cutFonts } from './fonts/cutFonts.ts';

const FOLDER = fileURLToPath(new URL('../app/fonts/', import.meta.url));

for (const [name, content] of await cutFonts()) {
  await writeFile(FOLDER + name, content);
  console.log(`${name}: ${content.length} bytes`);
}
