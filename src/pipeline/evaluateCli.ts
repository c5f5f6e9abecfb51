import { runEvaluate } from './evaluate/run.ts';
import { propose } from './propose/propose.ts';

const { code, out, err } = await runEvaluate(process.argv.slice(2), propose);
if (err !== '') console.error(err);
if (out !== '') console.log(out);
process.exitCode = code;
