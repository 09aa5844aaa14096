import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** A module and all it imports as one minified script. */
export async function bundle(module: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(module)],
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', write: false },
    mainFields: ['browser', 'module', 'main'],
  });
  return outputFiles[0]?.text ?? '';
}

/** The bytes of a module and all it imports, minified, with brotli. */
export const weigh = async (module: URL): Promise<number> => brotliCompressSync(await bundle(module)).length;
