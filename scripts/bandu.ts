/** The engines at the command line: `npm run -s bandu -- VERB …`. Each verb lives in `scripts/verbs/`. */
import { type Verb, WrongCall } from './verb.ts';

const verbs: Readonly<Record<string, () => Promise<{ run: Verb }>>> = {
  articles: () => import('./verbs/articles.ts'),
  convert: () => import('./verbs/convert.ts'),
  entity: () => import('./verbs/entity.ts'),
  parse: () => import('./verbs/parse.ts'),
  read: () => import('./verbs/read.ts'),
  related: () => import('./verbs/related.ts'),
  search: () => import('./verbs/search.ts'),
};

const usage = `usage: npm run -s bandu -- ${Object.keys(verbs).join(' | ')} …`;

async function readStdin(): Promise<string> {
  process.stdin.setEncoding('utf8');
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  return text;
}

async function main(): Promise<void> {
  const [name = '', ...words] = process.argv.slice(2);
  const load = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!load) throw new WrongCall(usage);
  const { run } = await load();
  await run(words, { stdin: readStdin, print: (line) => process.stdout.write(`${line}\n`) });
}

// A reader that closes the pipe early (`| head`) has had enough; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof WrongCall ? 2 : 1;
}
