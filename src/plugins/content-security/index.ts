import {readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {withPolicy} from './policy';

/**
 * Gives every built page a Content-Security-Policy that names its inline scripts by hash.
 *
 * @param outDir the built site; its pages must be final
 */
export async function writePolicies(outDir: string): Promise<void> {
  const files = (await readdir(outDir, {recursive: true})).filter((file) => file.endsWith('.html'));
  await Promise.all(
    files.map(async (file) => {
      const address = path.join(outDir, file);
      try {
        await writeFile(address, withPolicy(await readFile(address, 'utf8')));
      } catch (error) {
        throw new Error(`${file}: ${(error as Error).message}`, {cause: error});
      }
    }),
  );
}
