// node bring-npm-assets.mjs MANIFEST FOLDER
// Brings the few files that MANIFEST names out of npm packages into FOLDER. A package whose sha512 is not the one in the
// manifest is refused. Files appear in FOLDER whole or not at all, so builds that run side by side do not meet half a file.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const [manifestFile, folder] = process.argv.slice(2);
const packages = JSON.parse(readFileSync(manifestFile, 'utf8'));

const fail = message => { throw new Error(message); };

/** The package's tarball, from npm's own cache when it is there. */
function pack({ name, version }, into) {
  const options = { cwd: into, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' };
  try {
    execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--prefer-offline', '--ignore-scripts'], options);
  } catch (error) {
    fail(error.code === 'ENOENT'
      ? 'npm is needed once at build to bring Web Chat and the fonts. Install it (Debian: apt-get install nodejs npm) and build again.'
      : `npm could not bring ${name}@${version}. Is the npm registry within reach? ${(error.stderr ?? '').trim()}`);
  }
  return readFileSync(join(into, readdirSync(into).find(file => file.endsWith('.tgz'))));
}

/** The files of an npm tarball by their path inside the package. npm writes plain ustar headers of 512 bytes. */
function untar(tarball) {
  const tar = gunzipSync(tarball), files = new Map(), text = (at, length) => tar.toString('utf8', at, at + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8), path = [text(at + 345, 155), text(at, 100)].filter(Boolean).join('/');
    files.set(path.replace(/^package\//, ''), tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

function put(path, bytes) {
  const target = join(folder, path), draft = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(draft, bytes);
  renameSync(draft, target);
}

function bring(entry) {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(join(folder, 'pack-'));
  try {
    const tarball = pack(entry, work);
    const integrity = 'sha512-' + createHash('sha512').update(tarball).digest('base64');
    if (integrity !== entry.integrity) fail(`${entry.name}@${entry.version} is ${integrity}, but the repository expects ${entry.integrity}.`);
    const files = untar(tarball);
    for (const [from, to] of Object.entries(entry.files)) {
      const bytes = files.get(from) ?? fail(`${entry.name}@${entry.version} holds no ${from}.`);
      // Fonts are compressed already, licences are read once in a lifetime; a script is packed here so that no start pays for it.
      if (to.endsWith('.js')) {
        put(to + '.br', brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_LGWIN]: 22 } }));
        put(to + '.gz', gzipSync(bytes, { level: 9 }));
      } else {
        put(to, bytes);
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

try {
  packages.forEach(bring);
} catch (error) {
  // The form that MSBuild shows as an error of the build.
  console.error(`bring-npm-assets : error WEB001: ${error.message}`);
  process.exitCode = 1;
}
