import { win32 } from 'node:path';

/** Devices, whatever stands behind the name (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i;

/** A colon hides what is written in a stream of another file; a dot or blank at the end is dropped. */
const NOT_ALLOWED = /[<>:"|?*]|[. ]$/;

/** Whether Windows keeps a file under this path as it is written: no device, no sign with another meaning. */
export function isWindowsFileName(path: string): boolean {
  const name = win32.basename(path);
  const folders = win32.dirname(path).slice(win32.parse(path).root.length);
  return !DEVICE.test(name) && !NOT_ALLOWED.test(name) && !/[<>:"|?*]/.test(folders);
}
