import { parseArgs } from 'node:util';
import { runBench } from './bench/runBench.ts';
import { propose } from './propose/propose.ts';

const USAGE = `npm run bench:pipeline -- [DIR] [--large]
  DIR      a gold folder, tests/gold if left out
  --large  100,000 synthetic articles as well, which takes minutes`;

function readOptions() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: { large: { type: 'boolean', default: false } },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return null;
  }
}

const options = readOptions();
const done =
  options !== null &&
  (await runBench(
    options.positionals[0] ?? 'tests/gold',
    options.values.large,
    propose,
    console.log,
  ));
if (!done) process.exitCode = 1;
