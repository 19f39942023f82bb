// `npm run build`
import { build } from './fresh.mjs';

await build({ force: true });
