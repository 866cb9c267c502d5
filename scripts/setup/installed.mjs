/** Whether node_modules holds what package-lock.json asks for. Plain Node 20: runs before anything is installed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[]}} Package
 * @typedef {Record<string, Package>} Packages folder of each package → what is locked there
 * @typedef {{platform: string, arch: string}} Machine
 */

/**
 * Why the packages must be installed anew, in a phrase; null when they are what the lockfile says.
 * npm writes node_modules/.package-lock.json at the very end of an install, so an interrupted one
 * is seen as missing.
 * @param {string} root the project's folder
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function staleReason(root, machine = process) {
  const wanted = lockedPackages(join(root, 'package-lock.json'));
  const present = lockedPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing or is not a lockfile.');
  if (!present) return 'no packages are installed';
  return (
    difference(wanted, present, machine) ??
    Object.keys(present)
      .filter((folder) => !existsSync(join(root, folder, 'package.json')))
      .map((folder) => `${folder} is gone`)[0] ??
    null
  );
}

/**
 * @param {Packages} wanted
 * @param {Packages} present
 * @param {Machine} machine
 * @returns {string | null}
 */
export function difference(wanted, present, machine) {
  for (const [folder, { version, ...rest }] of Object.entries(wanted)) {
    const found = present[folder];
    if (found ? found.version !== version : isNeeded(rest, machine))
      return `${folder} is ${found?.version ?? 'missing'}, the lockfile says ${version}`;
  }
  const surplus = Object.keys(present).find((folder) => !wanted[folder]);
  return surplus ? `${surplus} is not in the lockfile` : null;
}

/**
 * An optional package may be absent, unless it names this very platform: then it is a tool's native
 * part. Packages that name a libc come in pairs of which one is right, so they are not insisted on.
 * @param {Package} wanted
 * @param {Machine} machine
 */
function isNeeded({ optional, os, cpu, libc }, { platform, arch }) {
  if (!optional) return true;
  return Boolean(os?.includes(platform) && cpu?.includes(arch) && !libc);
}

/**
 * @param {string} file
 * @returns {Packages | null}
 */
function lockedPackages(file) {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    const { '': _project, ...rest } = packages;
    return rest;
  } catch {
    return null;
  }
}
