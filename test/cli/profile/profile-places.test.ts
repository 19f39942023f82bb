import { describe, expect, it } from 'vitest';
import { profilePlaces, type Surroundings } from '../../../src/cli/profile/profile-places.js';

const linux: Surroundings = { platform: 'linux', env: {}, cwd: '/home/desk/clinic/today', home: '/home/desk' };

describe('a profile is looked for', () => {
  it('in the working directory, above it, and among the settings', () => {
    expect(profilePlaces(linux)).toEqual([
      '/home/desk/clinic/today/portal-login-doctor.yaml',
      '/home/desk/clinic/portal-login-doctor.yaml',
      '/home/desk/portal-login-doctor.yaml',
      '/home/desk/.config/portal-login-doctor/portal-login-doctor.yaml',
      '/home/desk/.config/portal-login-doctor.yaml',
    ]);
  });

  it.each<[string, Partial<Surroundings>, string]>([
    ['up to the root elsewhere', { cwd: '/srv/clinic' }, '/portal-login-doctor.yaml'],
    ['where XDG says', { env: { XDG_CONFIG_HOME: '/etc/desk' } }, '/etc/desk/portal-login-doctor.yaml'],
    [
      'among the settings of a Mac',
      { platform: 'darwin', home: '/Users/desk', cwd: '/Users/desk' },
      '/Users/desk/Library/Application Support/portal-login-doctor/portal-login-doctor.yaml',
    ],
    [
      'among the settings of Windows',
      { platform: 'win32', env: { APPDATA: 'D:\\Roaming' }, cwd: 'C:\\Users\\desk', home: 'C:\\Users\\desk' },
      'D:\\Roaming\\portal-login-doctor\\portal-login-doctor.yaml',
    ],
    [
      'on the drive of the working directory',
      { platform: 'win32', cwd: 'D:\\clinic\\desk', home: 'C:\\Users\\desk' },
      'D:\\clinic\\portal-login-doctor.yaml',
    ],
  ])('%s', (_, changes, place) => {
    expect(profilePlaces({ ...linux, ...changes })).toContain(place);
  });

  it.each<[string, Partial<Surroundings>, string]>([
    ["above the user's own folder", {}, '/home/portal-login-doctor.yaml'],
    [
      "above the user's own folder, in whichever case Windows names it",
      { platform: 'win32', cwd: 'c:\\users\\desk\\clinic', home: 'C:\\Users\\desk' },
      'c:\\users\\portal-login-doctor.yaml',
    ],
    ['where XDG names a relative path', { env: { XDG_CONFIG_HOME: 'conf' } }, 'conf/portal-login-doctor.yaml'],
    ['twice in one place', { cwd: '/home/desk/.config' }, ''],
  ])('never %s', (_, changes, place) => {
    const places = profilePlaces({ ...linux, ...changes });
    expect(places).not.toContain(place);
    expect(new Set(places).size).toBe(places.length);
  });
});
