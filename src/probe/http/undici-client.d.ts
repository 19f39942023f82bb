/** The client alone: the package's front door would bring its fetch, caches and agents into the bundle. */
declare module 'undici/lib/dispatcher/client.js' {
  import { Client } from 'undici';
  export default Client;
}
