// Copies what the compiler leaves behind (style sheets, pictures) beside the compiled program.
import { cpSync, existsSync } from 'node:fs';

for (const folder of ['web/assets']) {
  if (existsSync(folder)) cpSync(folder, `dist/${folder}`, { recursive: true });
}
